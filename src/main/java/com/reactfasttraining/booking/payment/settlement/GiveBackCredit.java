package com.reactfasttraining.booking.payment.settlement;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives credits back that were to pay for a booking which was not paid for in time, or goes to a
 * company's charge. Holds end many at once, so each booking's credits are locked in a transaction
 * of its own.
 */
@ApplicationScoped
@Transactional
public class GiveBackCredit implements OutboxHandler {

  static final String OUTBOX_KIND = "give-back-credit";

  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private PayWithCredit credits;
  @Inject private Outbox outbox;

  /** Asks for the work, if credits have paid for what nobody wants any more. */
  public void after(long bookingId) {
    String reference = bookings.get(bookingId).reference();
    if (payments.ofBooking(reference).stream().anyMatch(Payment::isUnusedCredit)) {
      outbox.append(OUTBOX_KIND, reference);
    }
  }

  @Override
  public String kind() {
    return OUTBOX_KIND;
  }

  @Override
  public void handle(String reference) {
    Booking booking = bookings.lock(reference).orElseThrow();
    if (!booking.state().isHold()) {
      credits.leaveOut(booking);
    }
  }
}
