package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how an invoice was paid, or where a credit note gives back to. */
@ApplicationScoped
class ReadPaidBy {

  private static final String BY_CREDIT =
      """
      select case i.kind
        when 'INVOICE' then (select coalesce(sum(p.amount_minor), 0) from payments p
          where p.completed_by = i.payment_id)
        else (select coalesce(sum(r.amount_minor), 0) from refunds r
          where r.id = i.refund_id and r.destination = 'CREDIT') end
      from invoices i where i.id = ?1
      """;

  @PersistenceContext private EntityManager database;

  /** Null for what a company pays later. */
  @Nullable PaidByView of(Invoice invoice) {
    return invoice.paymentId().map(id -> of(invoice, id)).orElse(null);
  }

  private PaidByView of(Invoice invoice, long paymentId) {
    return invoice.isPaidBefore()
        ? new PaidByView(null, Money.zero(invoice.currency()), invoice.gross())
        : new PaidByView(card(paymentId).orElse(null), byCredit(invoice), invoice.carriedOver());
  }

  /** What credits have paid of an invoice, or what a credit note gives back to one. */
  private Money byCredit(Invoice invoice) {
    Number minor =
        (Number)
            database.createNativeQuery(BY_CREDIT).setParameter(1, invoice.id()).getSingleResult();
    return Money.of(minor.longValue(), invoice.currency());
  }

  private Optional<CardView> card(long paymentId) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "select card_brand, card_last4 from payments"
                    + " where id = ?1 and card_brand is not null and card_last4 is not null")
            .setParameter(1, paymentId)
            .getResultList();
    return rows.stream().findFirst().map(row -> new CardView((String) row[0], (String) row[1]));
  }
}
