package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.company.BookWithCode;
import com.reactfasttraining.booking.payment.credit.FindCredit;
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
  @Inject private FindCredit credits;
  @Inject private OpenPayment opening;
  @Inject private MakeCharge charge;

  /**
   * Makes the charge ready to be paid, or books at the charge of a company. A credit that is worth
   * the price books at once.
   *
   * @throws RefusedException what {@link OpenPayment}, {@link FindCredit} or {@link BookWithCode}
   *     refuses; PAYMENT_UNAVAILABLE when the provider is not well, with the seats still kept
   */
  public CheckoutView checkOut(String reference, NewCheckout checkout) {
    if (checkout.isOnInvoice()) {
      String code = checkout.companyCode();
      return CheckoutView.settled(onInvoice.book(reference, code, checkout.order()));
    }
    String code = checkout.credit();
    Long credit = code == null || code.isBlank() ? null : credits.withCode(code);
    return charge.make(reference, () -> opening.open(reference, checkout, credit));
  }
}
