package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the receipt of the newest payment that has arrived for a booking. */
@ApplicationScoped
public class ReadReceipt {

  @Inject private Payments payments;

  /** Empty for a booking that is paid for later. */
  @Transactional
  public Optional<ReceiptView> of(String reference) {
    List<Payment> all = payments.ofBooking(reference);
    return all.stream()
        .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
        .filter(payment -> payment.isByCard() || payment.isCompletedBy(payment))
        .reduce((older, newer) -> newer)
        .map(payment -> receipt(payment, all));
  }

  private static ReceiptView receipt(Payment whole, List<Payment> all) {
    Money nothing = Money.zero(whole.amount().currency());
    Money byCard = whole.isByCard() ? whole.amount() : nothing;
    Money byCredit =
        all.stream()
            .filter(part -> part.isCompletedBy(whole))
            .map(Payment::amount)
            .reduce(nothing, Money::plus);
    return new ReceiptView(
        byCard.plus(byCredit),
        whole.succeededAt().orElseThrow(),
        whole.card().orElse(null),
        byCredit);
  }
}
