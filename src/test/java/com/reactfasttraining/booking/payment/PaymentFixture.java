package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingFixture;
import com.reactfasttraining.booking.catalogue.SessionFixture;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Payments of one seat for £85, as the provider would have led them there. */
public final class PaymentFixture {

  public static final Instant NOW = SessionFixture.DAY_BEFORE;
  public static final Money WHOLE = Money.of(8500, "GBP");

  private PaymentFixture() {}

  public static Payment created() {
    return created(BookingFixture.aBooking().awaitingPayment(), 1);
  }

  public static Payment succeeded() {
    Payment payment = created();
    payment.follow(seen(PaymentState.SUCCEEDED, null), NOW);
    return payment;
  }

  /** An attempt to pay the price of the booking, whatever its seats. */
  public static Payment created(Booking booking, int attempt) {
    return new Payment(booking, booking.price().gross(), attempt, NOW);
  }

  /** All of the price, taken from a credit that is worth it. */
  public static Payment byCredit(Booking booking, Credit credit, int attempt) {
    Money taken = credit.spend(booking.price().gross());
    return Payment.byCredit(booking, new Payment.TakenCredit(credit, taken), attempt, NOW);
  }

  public static Payment succeeded(Booking booking, int attempt) {
    Payment payment = created(booking, attempt);
    payment.follow(
        new ProviderPayment(
            "pi_" + attempt,
            payment.publicId(),
            PaymentState.SUCCEEDED,
            payment.amount(),
            null,
            null,
            null,
            null),
        NOW);
    return payment;
  }

  /** The provider knows a card once the customer has given one that works. */
  public static ProviderPayment seen(PaymentState state, @Nullable String declineCode) {
    return new ProviderPayment(
        "pi_1",
        null,
        state,
        WHOLE,
        "secret",
        state == PaymentState.SUCCEEDED ? new ProviderPayment.Card("visa", "4242") : null,
        declineCode,
        null);
  }
}
