package com.reactfasttraining.booking.mail;

/** How far a mail is. */
public enum MailState {
  QUEUED,
  SENT,
  GIVEN_UP
}
