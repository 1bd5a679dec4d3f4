package com.reactfasttraining.booking.mail.letter;

/** The text of a mail in its two forms. */
public record Letter(String html, String text) {}
