/** The browser of the tests: a real Chromium without a window. */
@NullMarked
package com.reactfasttraining.booking.devservices.browser;

import org.jspecify.annotations.NullMarked;
