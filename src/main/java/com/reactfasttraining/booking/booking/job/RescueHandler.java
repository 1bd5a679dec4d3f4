package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.rescue.BeginRescue;
import com.reactfasttraining.booking.booking.rescue.RescueBooking;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks after the bookings of a cancelled session, each in a transaction of its own. */
@ApplicationScoped
public class RescueHandler implements OutboxHandler {

  @Inject private RescueBooking rescueBooking;

  @Override
  public String kind() {
    return BeginRescue.KIND;
  }

  @Override
  public void handle(String subject) {
    rescueBooking.rescue(subject);
  }
}
