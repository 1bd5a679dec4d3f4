/** Tables in files, as spreadsheet programs and banks write and read them. */
@NullMarked
package com.reactfasttraining.booking.platform.table;

import org.jspecify.annotations.NullMarked;
