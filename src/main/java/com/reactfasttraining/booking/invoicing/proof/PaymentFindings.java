package com.reactfasttraining.booking.invoicing.proof;

/**
 * Where payments, refunds and credits do not fit each other, the bookings or the invoices; asked as
 * {@link BookFindings} says.
 */
final class PaymentFindings {

  /**
   * A refund counts once Stripe has accepted it or finance has settled it in another way, and one
   * that repeats such a refund does not count again: so do credit notes. Money that is on its way
   * back and was never invoiced counts as gone, because no credit note follows. What goes to a
   * credit counts like money, so that paying it out does not count again. A credit pays once it is
   * part of an invoice.
   */
  static final String PAID_NOT_INVOICED =
      """
      SELECT b.reference AS subject, b.reference AS booking_reference,
             'Payments less refunds ' || money_text(coalesce(paid.minor, 0), b.currency)
             || ', invoices less credit notes '
             || money_text(coalesce(billed.minor, 0), b.currency) AS detail
        FROM (
          SELECT p.booking_id, CAST(sum(p.amount_minor - coalesce(r.settled, 0)
                   - CASE WHEN i.payment_id IS NULL THEN coalesce(r.under_way, 0) ELSE 0 END)
                   AS bigint) AS minor
            FROM payments p
            LEFT JOIN (
              SELECT f.payment_id, sum(f.amount_minor) FILTER (WHERE (f.accepted_at IS NOT NULL OR f.state = 'SETTLED')
                       AND (f.repeats_id IS NULL OR NOT EXISTS (SELECT 1 FROM refunds before
                         WHERE before.payment_id = f.payment_id AND before.id < f.id
                           AND before.accepted_at IS NOT NULL AND before.state = 'FAILED'
                           AND before.amount_minor = f.amount_minor))) AS settled,
                     sum(f.amount_minor) FILTER (WHERE f.state IN
                       ('APPROVAL', 'REQUESTED', 'SUBMITTED')) AS under_way
                FROM refunds f WHERE f.reason <> 'CREDIT_PAID_OUT'
               GROUP BY f.payment_id) r ON r.payment_id = p.id
            LEFT JOIN (SELECT DISTINCT payment_id FROM invoices WHERE kind = 'INVOICE') i
              ON i.payment_id = coalesce(p.completed_by, p.id)
           WHERE p.state = 'SUCCEEDED' AND (p.method = 'CARD' OR i.payment_id IS NOT NULL)
           GROUP BY p.booking_id) paid
        FULL JOIN (
          SELECT booking_id, CAST(sum(CASE kind WHEN 'INVOICE' THEN gross_minor
                   ELSE -gross_minor END) AS bigint) AS minor
            FROM invoices WHERE payment_id IS NOT NULL GROUP BY booking_id) billed
          ON billed.booking_id = paid.booking_id
        JOIN bookings b ON b.id = coalesce(paid.booking_id, billed.booking_id)
       WHERE coalesce(paid.minor, 0) <> coalesce(billed.minor, 0)\
      """;

  static final String REFUNDS_DIFFER =
      """
      SELECT p.public_id AS subject, b.reference AS booking_reference,
             'Given back ' || money_text(p.refunded_minor, p.currency) || ', its refunds are '
             || money_text(coalesce(r.minor, 0), p.currency) AS detail
        FROM payments p
        JOIN bookings b ON b.id = p.booking_id
        LEFT JOIN (SELECT payment_id, CAST(sum(amount_minor) AS bigint) AS minor FROM refunds
                    WHERE state NOT IN ('FAILED', 'DECLINED')
                      AND reason <> 'CREDIT_PAID_OUT' GROUP BY payment_id) r ON r.payment_id = p.id
       WHERE p.refunded_minor <> coalesce(r.minor, 0)\
      """;

  static final String CONFIRMED_UNPAID =
      """
      SELECT b.reference AS subject, b.reference AS booking_reference,
             'Worth ' || money_text(b.gross_minor, b.currency) AS detail
        FROM bookings b
       WHERE b.state IN ('CONFIRMED', 'COMPLETED') AND b.gross_minor > 0
         AND NOT EXISTS (SELECT 1 FROM payments p
               JOIN invoices i ON i.payment_id = p.id AND i.kind = 'INVOICE'
              WHERE p.booking_id = b.id AND p.state = 'SUCCEEDED')
         AND NOT EXISTS (SELECT 1 FROM company_bookings c
               JOIN invoices i ON i.booking_id = c.booking_id AND i.company_id = c.company_id
              WHERE c.booking_id = b.id)
         AND NOT EXISTS (SELECT 1 FROM carried_over_bookings c WHERE c.booking_id = b.id)\
      """;

  /**
   * An invoice tells that a payment had confirmed or moved its booking. What a credit has paid
   * waits for the card, and for a little while to go back.
   */
  static final String PAID_NOT_SEATED =
      """
      SELECT p.public_id AS subject, b.reference AS booking_reference,
             money_text(p.amount_minor - p.refunded_minor, p.currency)
             || ' for a booking that is ' || b.state AS detail
        FROM payments p
        JOIN bookings b ON b.id = p.booking_id
       WHERE p.state = 'SUCCEEDED' AND p.refunded_minor < p.amount_minor
         AND (b.state NOT IN ('CONFIRMED', 'COMPLETED', 'CANCELLED')
              OR NOT EXISTS (SELECT 1 FROM invoices i
                   WHERE i.payment_id = coalesce(p.completed_by, p.id) AND i.kind = 'INVOICE'))
         AND NOT (p.method = 'CREDIT' AND p.completed_by IS NULL
              AND (b.state = 'AWAITING_PAYMENT' OR b.hold_expires_at > CAST(?2 AS timestamptz) - interval '10 minutes'))\
      """;

  static final String REFUND_FAILED =
      """
      SELECT r.public_id AS subject, b.reference AS booking_reference,
             money_text(r.amount_minor, r.currency) || ' did not go back: '
             || coalesce(r.failure, 'no reason given') AS detail
        FROM refunds r
        JOIN payments p ON p.id = r.payment_id
        JOIN bookings b ON b.id = p.booking_id
       WHERE r.state = 'FAILED'
         AND NOT EXISTS (SELECT 1 FROM refunds later
               WHERE later.payment_id = r.payment_id AND later.id > r.id
                 AND later.state NOT IN ('FAILED', 'DECLINED'))\
      """;

  static final String CREDIT_DIFFERS =
      """
      SELECT c.public_id AS subject, b.reference AS booking_reference,
             'Made ' || money_text(c.amount_minor, c.currency) || ', of refunds '
             || money_text(coalesce(r.made, 0), c.currency) || '; spent '
             || money_text(c.spent_minor, c.currency) || ', by payments '
             || money_text(coalesce(p.spent, 0) - coalesce(r.back, 0), c.currency)
             || '; paid out ' || money_text(c.paid_out_minor, c.currency) || ', by refunds '
             || money_text(coalesce(r.paid_out, 0), c.currency) AS detail
        FROM credits c
        JOIN bookings b ON b.id = c.booking_id
        LEFT JOIN (SELECT credit_id, CAST(sum(amount_minor) AS bigint) AS spent FROM payments
                    WHERE method = 'CREDIT' GROUP BY credit_id) p ON p.credit_id = c.id
        LEFT JOIN (
          SELECT f.credit_id,
                 CAST(sum(f.amount_minor) FILTER (WHERE f.destination = 'CREDIT'
                   AND f.state = 'SUCCEEDED' AND m.method = 'CARD') AS bigint) AS made,
                 CAST(sum(f.amount_minor) FILTER (WHERE f.destination = 'CREDIT'
                   AND f.state = 'SUCCEEDED' AND m.method = 'CREDIT') AS bigint) AS back,
                 CAST(sum(f.amount_minor) FILTER (WHERE f.reason = 'CREDIT_PAID_OUT'
                   AND f.state NOT IN ('FAILED', 'DECLINED')) AS bigint) AS paid_out
            FROM refunds f JOIN payments m ON m.id = f.payment_id
           WHERE f.credit_id IS NOT NULL GROUP BY f.credit_id) r ON r.credit_id = c.id
       WHERE c.amount_minor <> coalesce(r.made, 0)
          OR c.spent_minor <> coalesce(p.spent, 0) - coalesce(r.back, 0)
          OR c.paid_out_minor <> coalesce(r.paid_out, 0)\
      """;

  private PaymentFindings() {}
}
