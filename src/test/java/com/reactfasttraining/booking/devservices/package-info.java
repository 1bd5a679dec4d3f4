/**
 * What the product needs around it on one's own machine: a database, a payment provider, a mail
 * server, an application server, and sample data.
 *
 * <p>{@link com.reactfasttraining.booking.devservices.Demo} starts them all for a demonstration;
 * tests start those that they need. This is test equipment and never part of the WAR.
 */
@NullMarked
package com.reactfasttraining.booking.devservices;

import org.jspecify.annotations.NullMarked;
