/**
 * The pages of the deployed product as people meet them: in a real browser, on a phone and on a
 * desk, by mouse and by keyboard, each state checked by axe.
 */
package com.reactfasttraining.booking.e2e.browser;
