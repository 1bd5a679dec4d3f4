package com.reactfasttraining.booking.invoicing.ledger;

/**
 * The statements of what is owed to bookers as credit; the parameters are those of {@link
 * LedgerSql}.
 */
final class CreditEntries {

  /** A credit is what we owe: it grows when it is made or given back, and never is money itself. */
  static final String CREDITS_SPENT =
      """
      select 'CREDIT_SPENT', cast(p.succeeded_at at time zone cast(?1 as text) as date), p.currency,
        p.public_id, b.reference, -p.amount_minor, 0, -p.amount_minor, p.id
      from payments p join bookings b on b.id = p.booking_id
      where p.method = 'CREDIT' and p.succeeded_at >= ?2 and p.succeeded_at < ?3
      """;

  static final String CREDITS_MADE_AND_GIVEN_BACK =
      """
      select case p.method when 'CARD' then 'CREDIT_MADE' else 'CREDIT_GIVEN_BACK' end,
        cast(r.accepted_at at time zone cast(?1 as text) as date), r.currency,
        r.public_id, b.reference, r.amount_minor, 0, r.amount_minor, r.id
      from refunds r join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id
      where r.destination = 'CREDIT' and r.state = 'SUCCEEDED'
        and r.accepted_at >= ?2 and r.accepted_at < ?3
      """;

  /** The money is a refund of its own; what a bank sends back is on the credit again. */
  static final String CREDITS_PAID_OUT =
      """
      select 'CREDIT_PAID_OUT', cast(m.at at time zone cast(?1 as text) as date), r.currency,
        r.public_id, b.reference, m.amount, 0, m.amount, r.id
      from refunds r join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id
        cross join lateral (values (r.accepted_at, -r.amount_minor, true),
          (r.finished_at, r.amount_minor, r.state in ('FAILED', 'SETTLED'))) as m (at, amount, happened)
      where r.reason = 'CREDIT_PAID_OUT' and r.accepted_at is not null and m.happened
        and m.at >= ?2 and m.at < ?3
      """;

  private CreditEntries() {}
}
