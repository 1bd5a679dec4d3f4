package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows with dates and exact money what cancelling or moving costs, before and after paying. */
@ApplicationScoped
@Transactional
public class ShowPolicy {

  @Inject private Sessions sessions;
  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private CancellationPolicies policies;
  @Inject private WorkOutCancellation workOut;

  /** For so many seats on a session, at its price of now. */
  public PolicyView ofSession(String sessionId, int seats) {
    Session session =
        sessions.find(sessionId).orElseThrow(() -> RefusedException.notFound("session"));
    PaidSeats all = new PaidSeats(session.price().times(seats), seats, session.startsAt());
    return view(policies.of(session.course()), all);
  }

  /** For all seats of a booking: at its price while it is held, later at what was paid. */
  public PolicyView ofBooking(String reference) {
    Booking booking = found.own(bookings.find(reference));
    PaidSeats all =
        booking.state().isHold()
            ? new PaidSeats(booking.price().gross(), booking.seats(), booking.session().startsAt())
            : workOut.paid(booking, booking.seats());
    return view(policies.of(booking), all);
  }

  private static PolicyView view(CancellationPolicy policy, PaidSeats seats) {
    return new PolicyView(policy.name(), policy.timeline(seats));
  }
}
