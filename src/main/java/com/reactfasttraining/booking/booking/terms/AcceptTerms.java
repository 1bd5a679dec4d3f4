package com.reactfasttraining.booking.booking.terms;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.MissingAnswers;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.people.NameCutOff;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The booker accepts the terms and goes to pay; called by {@code payment} in its transaction. */
@ApplicationScoped
public class AcceptTerms {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private TermsVersions terms;
  @Inject private NameCutOff cutOff;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Notes the acceptance once for each version and answers with the locked booking, now awaiting
   * payment.
   *
   * @throws RefusedException NOT_FOUND, TERMS_OUTDATED, HOLD_EXPIRED, BOOKING_STATE, or INVALID
   *     with what is still missing
   */
  @Transactional(MANDATORY)
  public Booking accept(String reference, String version, @Nullable String purchaseOrder) {
    Booking booking = found.own(bookings.lock(reference));
    if (!version.equals(terms.current().version())) {
      throw new RefusedException(
          ProblemKind.TERMS_OUTDATED, "Our terms have changed. Please read and accept them again.");
    }
    Instant now = clock.instant();
    MissingAnswers.refuse(booking, cutOff.isOver(booking, now));
    boolean first = booking.termsVersion().filter(version::equals).isEmpty();
    BookingState before = booking.state();
    booking.awaitPayment(version, purchaseOrder, now);
    if (first) {
      String address = String.valueOf(caller.origin().address());
      terms.accepted(new TermsAcceptance(booking, version, now, address));
      audit.record(
          "terms-accepted", AuditedObject.booking(reference), detail(version, before, booking));
    }
    return booking;
  }

  private static String detail(String version, BookingState before, Booking booking) {
    return "version %s, %s → %s".formatted(version, before, booking.state());
  }
}
