package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.SecretBox;
import com.reactfasttraining.booking.platform.security.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Shows the credit that a cancelled booking became, with its code. */
@ApplicationScoped
@Transactional
public class ShowCredit {

  static final String PURPOSE = "credit-code";

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Credits credits;
  @Inject private SecretBox box;

  /**
   * The credit for whoever may see the booking.
   *
   * @throws RefusedException NOT_FOUND, also when the booking became none
   */
  public CreditView show(String reference) {
    Booking own = found.own(bookings.find(reference));
    return of(own.reference()).orElseThrow(() -> RefusedException.notFound("credit"));
  }

  /** The same for a mail to the booker and for staff, who see the booking anyway. */
  public Optional<CreditView> of(String reference) {
    return credits.ofBooking(reference).map(credit -> credit.view(code(credit).toString()));
  }

  private TypedCode code(Credit credit) {
    byte[] clear = box.open(PURPOSE, credit.sealedCode());
    return TypedCode.typed(new String(clear, StandardCharsets.US_ASCII));
  }
}
