/**
 * The shipped WAR on a real Payara Micro, real PostgreSQL, SMTP and HTTP over loopback, and a real
 * browser; only Stripe is played by the sandbox. Everything is started once for the run.
 */
package com.reactfasttraining.booking.e2e;
