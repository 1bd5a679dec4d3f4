package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.FollowSession;
import com.reactfasttraining.booking.booking.rescue.BeginRescue;
import com.reactfasttraining.booking.catalogue.change.SeatsAdded;
import com.reactfasttraining.booking.catalogue.change.SessionCancelled;
import com.reactfasttraining.booking.catalogue.change.SessionChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets bookings follow, inside the transaction, what staff do to a session. */
@ApplicationScoped
public class SessionObserver {

  @Inject private FollowSession follow;
  @Inject private BeginRescue beginRescue;

  void changed(@Observes SessionChanged session) {
    follow.changed(session);
  }

  void cancelled(@Observes SessionCancelled session) {
    beginRescue.cancelled(session.sessionId());
  }

  void seatsAdded(@Observes SeatsAdded seats) {
    follow.seatsAdded(seats);
  }
}
