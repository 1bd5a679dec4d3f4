package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.FollowSession;
import com.reactfasttraining.booking.catalogue.SeatsAdded;
import com.reactfasttraining.booking.catalogue.SessionChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets bookings follow, inside the transaction, what staff do to a session. */
@ApplicationScoped
public class SessionObserver {

  @Inject private FollowSession follow;

  void changed(@Observes SessionChanged session) {
    follow.changed(session);
  }

  void seatsAdded(@Observes SeatsAdded seats) {
    follow.seatsAdded(seats);
  }
}
