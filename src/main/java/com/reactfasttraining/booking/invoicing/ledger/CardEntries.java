package com.reactfasttraining.booking.invoicing.ledger;

/**
 * The statements of what came in and went out by card, and what Stripe kept of it; the parameters
 * are those of {@link LedgerSql}.
 */
final class CardEntries {

  static final String CARD_PAYMENTS =
      """
      select 'CARD_PAYMENT' as kind, cast(p.succeeded_at at time zone cast(?1 as text) as date) as day,
        p.currency, p.stripe_payment_intent as document,
        (select b.reference from bookings b where b.id = p.booking_id) as booking,
        p.amount_minor as net, 0 as vat, p.amount_minor as gross, p.id
      from payments p
      where p.method = 'CARD' and p.state = 'SUCCEEDED' and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  static final String FEES =
      """
      select 'STRIPE_FEE', cast(p.succeeded_at at time zone cast(?1 as text) as date), p.currency,
        p.stripe_payment_intent,
        (select b.reference from bookings b where b.id = p.booking_id), -p.fee_minor, 0, -p.fee_minor, p.id
      from payments p
      where p.state = 'SUCCEEDED' and p.fee_minor > 0 and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  static final String REFUNDS =
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
  static final String REFUNDS_SENT_BACK =
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
  static final String REFUNDS_ELSEWHERE =
      """
      select 'REFUND_ELSEWHERE', r.settled_on, r.currency, coalesce(r.stripe_refund, r.public_id),
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = r.payment_id),
        -r.amount_minor, 0, -r.amount_minor, r.id
      from refunds r
      where r.state = 'SETTLED' and r.settled_on between ?4 and ?5
      """;

  static final String DISPUTES =
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
  static final String DISPUTE_FEES =
      """
      select 'STRIPE_FEE', cast(d.closed_at at time zone cast(?1 as text) as date), d.currency,
        d.stripe_dispute,
        (select b.reference from payments p join bookings b on b.id = p.booking_id
          where p.id = d.payment_id),
        -d.fee_minor, 0, -d.fee_minor, d.id
      from disputes d
      where d.fee_minor > 0 and d.closed_at >= ?2 and d.closed_at < ?3
      """;

  private CardEntries() {}
}
