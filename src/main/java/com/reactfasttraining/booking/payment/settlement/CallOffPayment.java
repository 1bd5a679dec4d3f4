package com.reactfasttraining.booking.payment.settlement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.company.BookingCharged;
import com.reactfasttraining.booking.booking.hold.HoldRunOut;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.TransferRunOut;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls the charge of a hold or of a transfer off before its seats go to somebody else: then nobody
 * pays for seats that are gone. If the provider says that it was paid meanwhile, the booking is
 * confirmed, or moves.
 *
 * <p>The seats wait for the provider's answer, but no longer than {@link #PATIENCE} ({@code
 * session_availability} counts the same). Whoever pays after that is seated again if there is room,
 * or gets the money back. So does whoever pays by card although a company pays by then.
 */
@ApplicationScoped
public class CallOffPayment implements OutboxHandler {

  static final String OUTBOX_KIND = "call-off";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;
  @Inject private Outbox outbox;

  /** Keeps the seats of a hold and asks for the work, while a charge could still be paid. */
  @Transactional(MANDATORY)
  public void before(HoldRunOut over) {
    Booking booking = over.booking();
    if (booking.state() == BookingState.AWAITING_PAYMENT
        && isPatient(booking.progress().holdExpiresAt(), over.now())
        && askToCallOff(booking, null)) {
      over.keep();
    }
  }

  /** The same for the seats of a transfer and the charge of its rest. */
  @Transactional(MANDATORY)
  public void before(TransferRunOut over) {
    Transfer transfer = over.transfer();
    if (isPatient(transfer.expiresAt().orElseThrow(), over.now())
        && askToCallOff(transfer.booking(), transfer)) {
      over.keep();
    }
  }

  /** A company pays for the booking instead, so that nobody may pay by card any more. */
  @Transactional(MANDATORY)
  public void after(BookingCharged charged) {
    askToCallOff(bookings.get(charged.bookingId()), null);
  }

  private static boolean isPatient(Instant end, Instant now) {
    return now.isBefore(end.plus(PATIENCE));
  }

  /** True when there is something to call off. */
  private boolean askToCallOff(Booking booking, @Nullable Transfer purpose) {
    List<Payment> open =
        payments.ofBooking(booking.reference()).stream()
            .filter(payment -> payment.isFor(purpose))
            .filter(payment -> !payment.state().isFinal() && payment.intentId().isPresent())
            .toList();
    open.forEach(payment -> outbox.append(OUTBOX_KIND, payment.publicId()));
    return !open.isEmpty();
  }

  @Override
  public String kind() {
    return OUTBOX_KIND;
  }

  @Override
  public void handle(String paymentId) {
    payments
        .openIntent(paymentId)
        .ifPresent(intent -> apply.apply(provider.cancel(intent), PaymentCause.RECONCILIATION));
  }
}
