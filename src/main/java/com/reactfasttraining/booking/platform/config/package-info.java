/** The settings of the installation, read once and checked at start. */
@NullMarked
package com.reactfasttraining.booking.platform.config;

import org.jspecify.annotations.NullMarked;
