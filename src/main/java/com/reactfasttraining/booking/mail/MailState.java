package com.reactfasttraining.booking.mail;

/** How far a mail is. */
public enum MailState {
  QUEUED,
  SENT,
  GIVEN_UP,
  /** Not sent: when its turn came, it was no longer true for its recipient. */
  OUTDATED
}
