/**
 * The shell of the staff pages: signing in and out, the layout around every page, and pages that
 * bring several capabilities together, such as the file of one booking.
 *
 * <p>It is the highest layer: it sees all capabilities, none sees it. Everything here speaks Faces.
 */
@NullMarked
package com.reactfasttraining.booking.backoffice;

import org.jspecify.annotations.NullMarked;
