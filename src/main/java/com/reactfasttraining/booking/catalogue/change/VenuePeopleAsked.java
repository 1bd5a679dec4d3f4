package com.reactfasttraining.booking.catalogue.change;

/**
 * Staff are about to move a venue: {@code booking} tells who has booked coming sessions there,
 * inside the transaction.
 */
public class VenuePeopleAsked {

  private final String venueCode;
  private VenuePeople people = new VenuePeople(0, 0);

  VenuePeopleAsked(String venueCode) {
    this.venueCode = venueCode;
  }

  public String venueCode() {
    return venueCode;
  }

  public void are(VenuePeople found) {
    people = found;
  }

  VenuePeople people() {
    return people;
  }
}
