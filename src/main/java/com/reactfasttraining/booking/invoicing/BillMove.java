package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Tells what a move is billed with: what it costs more, or all of it anew where the new course is
 * taxed differently. Then what counts of before is taken off its invoices, the newest first, at the
 * VAT that they charged (HMRC Notice 700, section 18.2), and the fee that is kept stays on them.
 * Both papers are of the same amount and moment, so no money is missing from the books in between.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class BillMove {

  @Inject private Invoices invoices;
  @Inject private IssueCreditNote creditNotes;

  Sale sale(Transfer move, Instant at) {
    return move.isTaxedAnew() ? Sale.anew(move, takeBack(move, at)) : Sale.of(move);
  }

  /** The newest invoice of before: its payment pays for what is billed anew. */
  Invoice before(Sale anew) {
    return invoices.billed(anew.booking().id()).get(0);
  }

  /** What a company does not owe any more goes off with it; to a card it goes back by a refund. */
  private Money takeBack(Transfer move, Instant at) {
    Money counts = move.credit().atMost(move.newPrice());
    Money credited =
        creditNotes.credit(
            invoices.billed(move.booking().id()),
            move.isOnInvoice() ? move.credit() : counts,
            CreditCause.change("Changed to another course", move.publicId()),
            at);
    return credited.atMost(counts);
  }
}
