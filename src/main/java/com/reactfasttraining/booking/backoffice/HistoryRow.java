package com.reactfasttraining.booking.backoffice;

import java.time.Instant;

/** One line of a history, with the name of who did it. */
public record HistoryRow(Instant at, String who, String action, String detail) {

  boolean isSameReading(HistoryRow next) {
    return action.equals("requirements-read")
        && next.action.equals(action)
        && next.who.equals(who)
        && next.detail.equals(detail);
  }
}
