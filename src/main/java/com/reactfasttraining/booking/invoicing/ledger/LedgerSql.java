package com.reactfasttraining.booking.invoicing.ledger;

/**
 * The statements of the ledger. A booking is looked up by its row alone, so that sums, which do not
 * want it, need not read the bookings at all. Their parameters: 1 the seller's zone; 2 and 3 the
 * first moment of the period and the first after it; 4 and 5 its first and last day.
 */
final class LedgerSql {

  private static final String BANK_PAYMENTS =
      """
      select 'BANK_PAYMENT', m.moved_on, v.currency, i.number, b.reference, m.amount_minor, 0,
        m.amount_minor, m.id
      from bank_payments m join receivables v on v.id = m.receivable_id
        join invoices i on i.id = v.invoice_id join bookings b on b.id = i.booking_id
      where m.moved_on between ?4 and ?5
      """;

  private static final String DOCUMENTS =
      """
      select i.kind, i.tax_date, i.currency, i.number,
        (select b.reference from bookings b where b.id = i.booking_id),
        case i.kind when 'INVOICE' then i.net_minor else -i.net_minor end,
        case i.kind when 'INVOICE' then i.vat_minor else -i.vat_minor end,
        case i.kind when 'INVOICE' then i.gross_minor else -i.gross_minor end, i.id
      from invoices i
      where i.tax_date between ?4 and ?5
      """;

  private static final String ALL =
      "with entries as ("
          + String.join(
              " union all ",
              CardEntries.CARD_PAYMENTS,
              CardEntries.FEES,
              CardEntries.REFUNDS,
              CardEntries.REFUNDS_SENT_BACK,
              CardEntries.REFUNDS_ELSEWHERE,
              CardEntries.DISPUTES,
              CardEntries.DISPUTE_FEES,
              CreditEntries.CREDITS_SPENT,
              CreditEntries.CREDITS_MADE_AND_GIVEN_BACK,
              CreditEntries.CREDITS_PAID_OUT,
              BANK_PAYMENTS,
              DOCUMENTS)
          + ") ";

  static final String ENTRIES =
      ALL
          + "select to_char(day, 'YYYY-MM-DD'), kind, document, booking, currency, net, vat, gross"
          + " from entries order by day, kind, id";

  private static final String SUMS =
      """
      , currency,
        coalesce(sum(gross) filter (where kind = 'CARD_PAYMENT'), 0),
        coalesce(sum(gross) filter (where kind = 'BANK_PAYMENT'), 0),
        coalesce(sum(gross) filter (where kind = 'REFUND'), 0),
        coalesce(sum(gross) filter (where kind = 'REFUND_ELSEWHERE'), 0),
        coalesce(sum(gross) filter (where kind = 'LOST_DISPUTE'), 0),
        coalesce(sum(gross) filter (where kind = 'STRIPE_FEE'), 0),
        coalesce(sum(gross) filter (where kind like 'CREDIT!_%' escape '!' and kind <> 'CREDIT_NOTE'), 0),
        coalesce(sum(net) filter (where kind = 'INVOICE'), 0),
        coalesce(sum(vat) filter (where kind = 'INVOICE'), 0),
        coalesce(sum(net) filter (where kind = 'CREDIT_NOTE'), 0),
        coalesce(sum(vat) filter (where kind = 'CREDIT_NOTE'), 0)
      from entries group by 1, 2 order by 1, 2
      """;

  static final String DAYS = ALL + "select to_char(day, 'YYYY-MM-DD')" + SUMS;

  static final String MONTHS =
      ALL + "select to_char(date_trunc('month', day), 'YYYY-MM-DD')" + SUMS;

  /** Its parameters: 1 and 2 the first and the last day. */
  static final String VAT =
      """
      select l.vat_treatment, l.vat_rate_basis_points, i.currency,
        coalesce(sum(l.net_minor) filter (where i.kind = 'INVOICE'), 0),
        coalesce(sum(l.vat_minor) filter (where i.kind = 'INVOICE'), 0),
        -coalesce(sum(l.net_minor) filter (where i.kind = 'CREDIT_NOTE'), 0),
        -coalesce(sum(l.vat_minor) filter (where i.kind = 'CREDIT_NOTE'), 0)
      from invoice_lines l join invoices i on i.id = l.invoice_id
      where i.tax_date between ?1 and ?2
      group by 1, 2, 3
      """;

  /** Its parameters: 1 and 2 the first moment and the first after it. */
  static final String WITHOUT_FEE =
      "select count(*) from payments p where p.method = 'CARD' and p.state = 'SUCCEEDED' and p.fee_minor is null"
          + " and p.succeeded_at >= ?1 and p.succeeded_at < ?2";

  private LedgerSql() {}
}
