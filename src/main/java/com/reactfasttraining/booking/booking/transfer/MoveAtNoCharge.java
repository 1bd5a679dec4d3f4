package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.cancellation.NewMove;
import com.reactfasttraining.booking.booking.cancellation.QuoteMove;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
import com.reactfasttraining.booking.booking.company.CompanyBookings;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Moves a booking whose session the company cancelled: at once, without a fee, and never dearer
 * than it was. A transfer that still waited to be paid for lapses.
 */
@ApplicationScoped
public class MoveAtNoCharge {

  @Inject private QuoteMove quotes;
  @Inject private EndTransfers transfers;
  @Inject private CompanyBookings companies;
  @Inject private CarryOutTransfer carryOut;

  /**
   * Takes the seats there and frees the old ones; both sessions and the booking are locked.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException SESSION_FULL,
   *     SESSION_CLOSED, BOOKING_STATE
   */
  @Transactional(MANDATORY)
  public void move(Booking booking, Session to) {
    transfers.lapse(booking.id());
    String asked = quotes.quote(booking, to).quote();
    QuoteView quote = quotes.use(booking, to, new NewMove(asked, null));
    boolean onInvoice = companies.payer(booking.id()).isPresent();
    carryOut.carryOut(booking, to, Terms.atNoCharge(booking, to, quote, onInvoice));
  }
}
