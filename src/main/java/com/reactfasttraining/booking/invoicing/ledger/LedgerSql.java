package com.reactfasttraining.booking.invoicing.ledger;

/**
 * The statements of the ledger. A booking is looked up by its row alone, so that sums, which do not
 * want it, need not read the bookings at all. Their parameters: 1 the seller's zone; 2 and 3 the
 * first moment of the period and the first after it; 4 and 5 its first and last day.
 */
final class LedgerSql {

  private static final String CARD_PAYMENTS =
      """
      select 'CARD_PAYMENT' as kind, cast(p.succeeded_at at time zone cast(?1 as text) as date) as day,
        p.currency, p.stripe_payment_intent as document,
        (select b.reference from bookings b where b.id = p.booking_id) as booking,
        p.amount_minor as net, 0 as vat, p.amount_minor as gross, p.id
      from payments p
      where p.method = 'CARD' and p.state = 'SUCCEEDED' and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  private static final String FEES =
      """
      select 'STRIPE_FEE', cast(p.succeeded_at at time zone cast(?1 as text) as date), p.currency,
        p.stripe_payment_intent,
        (select b.reference from bookings b where b.id = p.booking_id), -p.fee_minor, 0, -p.fee_minor, p.id
      from payments p
      where p.state = 'SUCCEEDED' and p.fee_minor > 0 and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  private static final String REFUNDS =
      """
      select 'REFUND', cast(r.accepted_at at time zone cast(?1 as text) as date), r.currency,
        coalesce(r.stripe_refund, r.public_id),
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = r.payment_id),
        -r.amount_minor, 0, -r.amount_minor, r.id
      from refunds r
      where r.destination = 'CARD' and r.state = 'SUCCEEDED' and r.accepted_at >= ?2 and r.accepted_at < ?3
      """;

  /** What a bank sent back after it was accepted went out on one day and came in on another. */
  private static final String REFUNDS_SENT_BACK =
      """
      select 'REFUND', cast(m.at at time zone cast(?1 as text) as date), r.currency,
        coalesce(r.stripe_refund, r.public_id),
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = r.payment_id),
        m.amount, 0, m.amount, r.id
      from refunds r
        cross join lateral (values (r.accepted_at, -r.amount_minor), (r.finished_at, r.amount_minor))
          as m (at, amount)
      where r.state in ('FAILED', 'SETTLED') and r.accepted_at is not null and m.at >= ?2 and m.at < ?3
      """;

  /** What failed at Stripe and went by bank or by cheque, on the day on which it went. */
  private static final String REFUNDS_ELSEWHERE =
      """
      select 'REFUND_ELSEWHERE', r.settled_on, r.currency, coalesce(r.stripe_refund, r.public_id),
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = r.payment_id),
        -r.amount_minor, 0, -r.amount_minor, r.id
      from refunds r
      where r.state = 'SETTLED' and r.settled_on between ?4 and ?5
      """;

  private static final String DISPUTES =
      """
      select 'LOST_DISPUTE', cast(d.closed_at at time zone cast(?1 as text) as date), d.currency,
        d.stripe_dispute,
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = d.payment_id),
        -d.amount_minor, 0, -d.amount_minor, d.id
      from disputes d
      where d.state = 'LOST' and d.closed_at >= ?2 and d.closed_at < ?3
      """;

  /** Stripe may keep one even of a dispute that was won. */
  private static final String DISPUTE_FEES =
      """
      select 'STRIPE_FEE', cast(d.closed_at at time zone cast(?1 as text) as date), d.currency,
        d.stripe_dispute,
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = d.payment_id),
        -d.fee_minor, 0, -d.fee_minor, d.id
      from disputes d
      where d.fee_minor > 0 and d.closed_at >= ?2 and d.closed_at < ?3
      """;

  /** A credit is what we owe: it grows when it is made or given back, and never is money itself. */
  private static final String CREDITS_SPENT =
      """
      select 'CREDIT_SPENT', cast(p.succeeded_at at time zone cast(?1 as text) as date), p.currency,
        p.public_id, b.reference, -p.amount_minor, 0, -p.amount_minor, p.id
      from payments p join bookings b on b.id = p.booking_id
      where p.method = 'CREDIT' and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  private static final String CREDITS_MADE_AND_GIVEN_BACK =
      """
      select case p.method when 'CARD' then 'CREDIT_MADE' else 'CREDIT_GIVEN_BACK' end,
        cast(r.accepted_at at time zone cast(?1 as text) as date), r.currency,
        r.public_id, b.reference, r.amount_minor, 0, r.amount_minor, r.id
      from refunds r join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id
      where r.destination = 'CREDIT' and r.state = 'SUCCEEDED'
        and r.accepted_at >= ?2 and r.accepted_at < ?3
      """;

  /** The money is a refund of its own; what a bank sends back is on the credit again. */
  private static final String CREDITS_PAID_OUT =
      """
      select 'CREDIT_PAID_OUT', cast(m.at at time zone cast(?1 as text) as date), r.currency,
        r.public_id, b.reference, m.amount, 0, m.amount, r.id
      from refunds r join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id
        cross join lateral (values (r.accepted_at, -r.amount_minor, true),
          (r.finished_at, r.amount_minor, r.state in ('FAILED', 'SETTLED'))) as m (at, amount, happened)
      where r.reason = 'CREDIT_PAID_OUT' and r.accepted_at is not null and m.happened
        and m.at >= ?2 and m.at < ?3
      """;

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
              CARD_PAYMENTS,
              FEES,
              REFUNDS,
              REFUNDS_SENT_BACK,
              REFUNDS_ELSEWHERE,
              DISPUTES,
              DISPUTE_FEES,
              CREDITS_SPENT,
              CREDITS_MADE_AND_GIVEN_BACK,
              CREDITS_PAID_OUT,
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
