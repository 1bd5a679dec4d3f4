package com.reactfasttraining.booking.mail;

/** The text of a mail in its two forms. */
record Letter(String html, String text) {}
