package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import java.time.LocalDate;

/**
 * All of a day or a month in one currency; a month is known by its first day. Refunds, lost
 * disputes, fees and what is credited are negative.
 *
 * @param refunds what Stripe gave back
 * @param refundsElsewhere what went back by bank transfer or cheque, because Stripe could not
 * @param credits by how much what people keep with us as credits has grown; no money has moved
 */
public record LedgerSumView(
    LocalDate from,
    Money card,
    Money bank,
    Money refunds,
    Money refundsElsewhere,
    Money disputes,
    Money fees,
    Money credits,
    Price invoiced,
    Price credited) {

  /** What is left of the money that moved. */
  public Money received() {
    return card.plus(bank).plus(refunds).plus(refundsElsewhere).plus(disputes).plus(fees);
  }

  /** What was invoiced and not taken back. */
  public Price turnover() {
    return invoiced.plus(credited);
  }

  public String currency() {
    return card.currency();
  }

  LedgerSumView plus(LedgerSumView other) {
    return new LedgerSumView(
        from,
        card.plus(other.card),
        bank.plus(other.bank),
        refunds.plus(other.refunds),
        refundsElsewhere.plus(other.refundsElsewhere),
        disputes.plus(other.disputes),
        fees.plus(other.fees),
        credits.plus(other.credits),
        invoiced.plus(other.invoiced),
        credited.plus(other.credited));
  }
}
