package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.company.BookWithCode;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The booker accepts the terms and goes to pay. Asked again while unpaid it answers with the same
 * payment.
 */
@ApplicationScoped
public class CheckOut {

  @Inject private BookWithCode onInvoice;
  @Inject private OpenPayment opening;
  @Inject private MakeCharge charge;

  /**
   * Makes the charge ready to be paid, or books at the charge of a company.
   *
   * @throws RefusedException what {@link OpenPayment} or {@link BookWithCode} refuses;
   *     PAYMENT_UNAVAILABLE when the provider is not well, with the seats still kept
   */
  public CheckoutView checkOut(String reference, NewCheckout checkout) {
    if (checkout.isOnInvoice()) {
      String code = checkout.companyCode();
      return new CheckoutView(onInvoice.book(reference, code, checkout.order()), null);
    }
    return charge.make(reference, () -> opening.open(reference, checkout));
  }
}
