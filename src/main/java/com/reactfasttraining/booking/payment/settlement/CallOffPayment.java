package com.reactfasttraining.booking.payment.settlement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.hold.HoldRunOut;
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

/**
 * Calls the charge of a hold off before its seats go to somebody else: then nobody pays for seats
 * that are gone. If the provider says that it was paid meanwhile, the booking is confirmed.
 *
 * <p>The seats wait for the provider's answer, but no longer than {@link #PATIENCE} ({@code
 * session_availability} counts the same). Whoever pays after that is seated again if there is room,
 * or gets the money back.
 */
@ApplicationScoped
public class CallOffPayment implements OutboxHandler {

  static final String OUTBOX_KIND = "call-off";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject private Payments payments;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;
  @Inject private Outbox outbox;

  /** Keeps the seats and asks for the work, while there is a charge that could still be paid. */
  @Transactional(MANDATORY)
  public void before(HoldRunOut over) {
    Booking booking = over.booking();
    Instant longest = booking.progress().holdExpiresAt().plus(PATIENCE);
    if (booking.state() != BookingState.AWAITING_PAYMENT || !over.now().isBefore(longest)) {
      return;
    }
    payments.ofBooking(booking.reference()).stream()
        .filter(payment -> !payment.state().isFinal() && payment.intentId().isPresent())
        .forEach(
            payment -> {
              outbox.append(OUTBOX_KIND, payment.publicId());
              over.keep();
            });
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
