/**
 * Names for the seats of a booking from a file that a spreadsheet program wrote, CSV or XLSX.
 *
 * <p>A file comes from anywhere: it is small, read within limits, and refused in plain words. Every
 * row is checked like an attendee that is typed; nothing is taken over while one row is wrong.
 */
@NullMarked
package com.reactfasttraining.booking.booking.upload;

import org.jspecify.annotations.NullMarked;
