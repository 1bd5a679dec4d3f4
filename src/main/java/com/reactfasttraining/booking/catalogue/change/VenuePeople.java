package com.reactfasttraining.booking.catalogue.change;

import java.io.Serializable;

/**
 * How many are told that a venue has moved: mails, to those who booked or sit on these sessions.
 */
public record VenuePeople(int sessions, int mails) implements Serializable {

  public boolean isNobody() {
    return mails == 0;
  }
}
