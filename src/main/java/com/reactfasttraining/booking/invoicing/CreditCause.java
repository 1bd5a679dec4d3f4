package com.reactfasttraining.booking.invoicing;

import org.jspecify.annotations.Nullable;

/**
 * Why an invoice is credited: a refund, by its internal key, or a change of a booking that is not
 * paid for by card, by the public id of its quote or transfer.
 */
public record CreditCause(String why, @Nullable Long refundKey, @Nullable String changeId) {

  static CreditCause refund(String why, long refundKey) {
    return new CreditCause(why, refundKey, null);
  }

  /** A change that takes something off what is owed. */
  public static CreditCause change(String why, String changeId) {
    return new CreditCause(why, null, changeId);
  }
}
