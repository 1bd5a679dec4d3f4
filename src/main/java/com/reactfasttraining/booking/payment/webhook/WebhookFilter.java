package com.reactfasttraining.booking.payment.webhook;

/** Which events staff look at. */
public enum WebhookFilter {
  ALL(""),
  /** Not handled yet: waiting, or failed and tried again. */
  WAITING(" and e.state = 'PENDING'"),
  /** At least the last attempt has failed. */
  FAILED(" and e.state in ('PENDING', 'GIVEN_UP') and e.lastError is not null");

  private final String condition;

  WebhookFilter(String condition) {
    this.condition = condition;
  }

  /** What it asks of the event {@code e}. */
  String condition() {
    return condition;
  }
}
