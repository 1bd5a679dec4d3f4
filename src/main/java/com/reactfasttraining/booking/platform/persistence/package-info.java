/** The database: the data source, the migrations, the clock, and the types that JPA lacks. */
@NullMarked
package com.reactfasttraining.booking.platform.persistence;

import org.jspecify.annotations.NullMarked;
