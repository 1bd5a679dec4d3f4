/** Courses, sessions and venues for staff; trainers and finance may look but not change. */
@NullMarked
package com.reactfasttraining.booking.catalogue.admin;

import org.jspecify.annotations.NullMarked;
