package com.reactfasttraining.booking.architecture.samples.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Can be changed without a reason. */
@Entity
public class BookingWithSetter {
  @Id long id;

  void setId(long id) {
    this.id = id;
  }
}
