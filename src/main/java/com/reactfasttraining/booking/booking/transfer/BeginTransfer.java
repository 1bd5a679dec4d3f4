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

/** Uses a quote up for a transfer that is allowed, with both sessions and the booking locked. */
@ApplicationScoped
@Transactional(MANDATORY)
public class BeginTransfer {

  @Inject private CheckTransfer check;
  @Inject private QuoteMove quotes;
  @Inject private CompanyBookings companies;
  @Inject private CarryOutTransfer carryOut;

  Transfer begin(Booking booking, Session to, NewTransfer wanted) {
    check.check(booking, to);
    QuoteView quote =
        quotes.use(booking, to, new NewMove(wanted.quote(), wanted.waiveFeeBecause()));
    boolean onInvoice = companies.payer(booking.id()).isPresent();
    return carryOut.carryOut(booking, to, Terms.of(booking, to, quote, onInvoice));
  }
}
