package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.Credits;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes over what the provider says of a refund, under the lock of its payment: the one place where
 * a refund follows the provider. Whoever comes second with the same news finds nothing to do.
 */
@ApplicationScoped
public class FollowRefund {

  @Inject private Refunds refunds;
  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private Credits credits;
  @Inject private AnnounceRefund announce;
  @Inject private Event<RefundRoomNeeded> roomNeeded;
  @Inject private Clock clock;

  /** What the provider is to be asked for; nothing when it was asked already, or must not be. */
  @Transactional
  public Optional<RefundOrder> order(String refundId) {
    return refunds
        .find(refundId)
        .filter(refund -> refund.state() == RefundState.REQUESTED)
        .map(Refund::order);
  }

  /** Follows a refund of ours, or takes in one that was made in the provider's dashboard. */
  @Transactional
  public void follow(ProviderRefund seen) {
    refunds.of(seen).ifPresentOrElse(refund -> follow(refund, seen), () -> adopt(seen));
  }

  private void follow(Refund refund, ProviderRefund seen) {
    if (!refund.isNews(seen)) {
      return;
    }
    lockBooking(refund.payment());
    refunds.lock(refund);
    if (refund.follow(seen, clock.instant())) {
      announce.announce(refund);
    }
  }

  /** One that failed before we heard of it has moved nothing. */
  private void adopt(ProviderRefund seen) {
    if (seen.state() == RefundState.FAILED) {
      return;
    }
    payments
        .ofIntent(String.valueOf(seen.intentId()))
        .filter(payment -> payment.state() == PaymentState.SUCCEEDED)
        .ifPresent(payment -> adopt(payment, seen));
  }

  private void adopt(Payment payment, ProviderRefund seen) {
    lockBooking(payment);
    payments.lock(payment);
    if (refunds.of(seen).isPresent()) {
      return;
    }
    if (isOver(seen.amount(), payment)) {
      roomNeeded.fire(new RefundRoomNeeded(payment));
    }
    Refund refund = Refund.foreign(payment, seen, wayOut(payment, seen.amount()), clock.instant());
    refunds.add(refund);
    announce.announce(refund);
  }

  /** Of what became a credit nothing is left to give back but the credit itself. */
  private RefundWay wayOut(Payment payment, Money amount) {
    Optional<Credit> credit =
        isOver(amount, payment)
            ? credits.ofBooking(payment.booking().reference())
            : Optional.empty();
    credits.lock(credit.stream().toList());
    return credit
        .filter(made -> made.left().minus(amount).signum() >= 0)
        .map(RefundWay::outOf)
        .orElseGet(() -> RefundWay.back(payment));
  }

  /** Papers and mails of the refund point to the booking, so it is locked before its payment. */
  private void lockBooking(Payment payment) {
    bookings.lock(payment.booking().reference());
  }

  private static boolean isOver(Money amount, Payment payment) {
    return payment.refundable().minus(amount).signum() < 0;
  }
}
