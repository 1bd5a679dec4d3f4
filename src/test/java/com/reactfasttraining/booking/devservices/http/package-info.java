/** A very small web server for the pages and interfaces of the services beside it. */
@NullMarked
package com.reactfasttraining.booking.devservices.http;

import org.jspecify.annotations.NullMarked;
