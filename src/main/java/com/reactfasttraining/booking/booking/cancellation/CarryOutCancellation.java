package com.reactfasttraining.booking.booking.cancellation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;

/** Does what a used quote says to a booking that is locked with its session, and tells of it. */
@ApplicationScoped
@Transactional(MANDATORY)
public class CarryOutCancellation {

  @Inject private WorkOutCancellation workOut;
  @Inject private Event<BookingCancelled> cancelled;
  @Inject private Event<SeatsFreed> freed;
  @Inject private AuditLog audit;

  void carryOut(Booking booking, ChangeQuote quote, Instant now) {
    Set<String> people = quote.people();
    int seats = booking.seats();
    quote.goesTo(workOut.split(booking, quote.refund()));
    if (people.isEmpty()) {
      booking.cancel(now);
      note(booking, quote, "all of " + seats + " seats");
    } else {
      booking.cancelAttendees(people, now);
      note(booking, quote, people.size() + " of " + seats + " seats");
    }
    cancelled.fire(
        new BookingCancelled(
            booking.id(),
            booking.reference(),
            quote.publicId(),
            quote.refund(),
            quote.fee(),
            quote.asCredit()));
    freed.fire(new SeatsFreed(booking.session().id()));
  }

  private void note(Booking booking, ChangeQuote quote, String seats) {
    AuditedObject object = AuditedObject.booking(booking.reference());
    String money = "refund " + quote.refund().format() + ", fee " + quote.fee().format();
    String action = quote.people().isEmpty() ? "booking-cancelled" : "attendees-cancelled";
    audit.record(action, object, seats + ", " + money);
    if (!quote.waiver().isEmpty()) {
      audit.record("cancellation-fee-waived", object, quote.waiver());
    }
  }
}
