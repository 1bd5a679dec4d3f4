package com.reactfasttraining.booking.invoicing.receivable;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.invoicing.CreditCause;
import com.reactfasttraining.booking.invoicing.IssueCreditNote;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Takes what a change of a booking gives back off the invoice that a company pays for it later, in
 * the transaction of the change, which has locked the booking. A fee stays owed. What the company
 * had paid by then is to be given back by bank: the invoice is among the overpaid ones of finance.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class CreditReceivable {

  @Inject private Receivables receivables;
  @Inject private IssueCreditNote creditNotes;

  void tell(@Observes PaymentsRead read) {
    receivables.ofBooking(read.bookingId()).forEach(owed -> read.addCharged(owed.charged()));
  }

  void cancelled(@Observes BookingCancelled event) {
    CreditCause cause = CreditCause.change("Cancelled", event.quoteId());
    credit(event.bookingId(), event.refund(), cause);
  }

  /** What is billed anew takes back all that counts by itself. */
  void moved(@Observes BookingMoved event) {
    if (!event.taxedAnew()) {
      CreditCause cause = CreditCause.change("Moved to another date", event.transferId());
      credit(event.bookingId(), event.refund(), cause);
    }
  }

  private void credit(long bookingId, Money amount, CreditCause cause) {
    if (amount.signum() == 0) {
      return;
    }
    List<Receivable> owed = receivables.ofBooking(bookingId);
    owed.forEach(receivables::lock);
    CreditPlan.of(amount, owed)
        .forEach((receivable, part) -> creditNotes.credit(receivable.invoice(), part, cause));
  }
}
