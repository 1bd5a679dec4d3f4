package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.payment.PaymentView;
import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What going to pay answers: the booking, and what it takes to pay for it. There is no payment when
 * it is paid for later, on invoice, when credits have paid all of it, or when a transfer to another
 * session costs nothing more.
 *
 * @param paidByCredit what credits pay of the price; null when none does
 */
public record CheckoutView(
    BookingView booking, @Nullable PaymentView payment, @Nullable Money paidByCredit) {

  /** With nothing to pay now. */
  static CheckoutView settled(BookingView booking) {
    return new CheckoutView(booking, null, null);
  }
}
