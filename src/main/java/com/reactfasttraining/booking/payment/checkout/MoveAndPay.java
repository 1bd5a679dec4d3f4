package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.transfer.NewTransfer;
import com.reactfasttraining.booking.booking.transfer.TransferBooking;
import com.reactfasttraining.booking.booking.transfer.TransferState;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Moves a booking to another session, or goes to pay what that costs more. */
@ApplicationScoped
public class MoveAndPay {

  @Inject private TransferBooking transfers;
  @Inject private OpenTransferPayment opening;
  @Inject private MakeCharge charge;
  @Inject private FindBooking bookings;

  /**
   * Answers with the moved booking, or with the unchanged one and the payment that it waits for.
   *
   * @throws RefusedException what {@link TransferBooking} refuses; PAYMENT_UNAVAILABLE when the
   *     provider is not well, with the new seats still kept
   */
  public CheckoutView move(String reference, NewTransfer wanted) {
    return transfers.transfer(reference, wanted) == TransferState.PENDING
        ? pay(reference)
        : CheckoutView.settled(bookings.view(reference));
  }

  /**
   * Goes to pay for the transfer that waits.
   *
   * @throws RefusedException NOT_FOUND when none waits; PAYMENT_UNAVAILABLE
   */
  public CheckoutView pay(String reference) {
    return charge.make(reference, () -> Optional.of(opening.open(reference)));
  }
}
