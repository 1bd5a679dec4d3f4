package com.reactfasttraining.booking.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the receipt of the newest payment that has arrived for a booking. */
@ApplicationScoped
public class ReadReceipt {

  @Inject private Payments payments;

  /** Empty for a booking that is paid for later. */
  @Transactional
  public Optional<ReceiptView> of(String reference) {
    return payments.ofBooking(reference).stream()
        .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
        .reduce((older, newer) -> newer)
        .map(
            payment ->
                new ReceiptView(
                    payment.amount(),
                    payment.succeededAt().orElseThrow(),
                    payment.card().orElse(null)));
  }
}
