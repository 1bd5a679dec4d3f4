package com.reactfasttraining.booking.payment.reconciliation;

import com.reactfasttraining.booking.payment.worklist.IssueKind;

/** The questions to the database that find out where Stripe's books and ours differ. */
final class StripeFindings {

  /** What we have of payment {@code p}, less what has gone back or was lost in a dispute. */
  static final String NET =
      """
      CASE WHEN p.state = 'SUCCEEDED' THEN p.amount_minor ELSE 0 END
        - coalesce((SELECT sum(r.amount_minor) FROM refunds r
            WHERE r.payment_id = p.id AND r.state = 'SUCCEEDED' AND r.destination = 'CARD'), 0)
        - coalesce((SELECT sum(d.amount_minor) FROM disputes d
            WHERE d.payment_id = p.id AND d.state = 'LOST'), 0)\
      """;

  /**
   * A refund that we have asked for may have gone back or not: between what is settled and what is
   * reserved Stripe is right. What finance gave back in another way, and what became a credit,
   * Stripe does not know. What moved after Stripe was asked is left to the next time.
   */
  static final String DIFFERING =
      """
      FROM provider_charges c
        JOIN payments p ON p.id = c.payment_id
        LEFT JOIN LATERAL (
          SELECT sum(r.amount_minor) FILTER (WHERE r.state = 'SUCCEEDED') AS settled,
                 sum(r.amount_minor) FILTER (WHERE r.state NOT IN
                   ('FAILED', 'DECLINED', 'SETTLED')) AS reserved,
                 max(greatest(r.requested_at, r.finished_at)) AS moved
            FROM refunds r WHERE r.payment_id = p.id AND r.destination = 'CARD') r ON true
        LEFT JOIN LATERAL (
          SELECT coalesce(sum(d.amount_minor) FILTER (WHERE d.state = 'LOST'), 0) AS lost,
                 max(d.closed_at) AS moved
            FROM disputes d WHERE d.payment_id = p.id) d ON true
       WHERE (c.received_minor <> CASE WHEN p.state = 'SUCCEEDED' THEN p.amount_minor ELSE 0 END
              OR c.refunded_minor NOT BETWEEN coalesce(r.settled, 0)
                AND coalesce(r.reserved, 0)
              OR c.lost_minor <> d.lost)
         AND coalesce(p.succeeded_at, '-infinity') < c.seen_at
         AND coalesce(r.moved, '-infinity') < c.seen_at
         AND coalesce(d.moved, '-infinity') < c.seen_at\
      """;

  static final String DIFFERS =
      """
      SELECT p.public_id AS subject,
             (SELECT b.reference FROM bookings b WHERE b.id = p.booking_id) AS booking_reference,
             'Stripe: ' || money_text(c.received_minor, c.currency) || ' received, '
             || money_text(c.refunded_minor, c.currency) || ' given back. Here: '
             || money_text(CASE WHEN p.state = 'SUCCEEDED' THEN p.amount_minor ELSE 0 END,
                  p.currency) || ' received, '
             || money_text(CAST(coalesce(r.reserved, 0) AS bigint), p.currency) || ' given back.'
             || CASE WHEN c.lost_minor = d.lost THEN '' ELSE ' Lost in disputes: at Stripe '
                  || money_text(c.lost_minor, c.currency) || ', here '
                  || money_text(CAST(d.lost AS bigint), p.currency) || '.' END AS detail
        \
      """
          + DIFFERING;

  static final String UNKNOWN =
      """
      SELECT c.intent_id AS subject, c.booking AS booking_reference,
             'Stripe has ' || money_text(c.received_minor, c.currency) || ' of it.' AS detail
        FROM provider_charges c WHERE c.payment_id IS NULL AND c.ours
         AND c.received_minor > c.refunded_minor\
      """;

  /** Only as far back as Stripe was asked. */
  static final String MISSING =
      """
      SELECT p.public_id AS subject,
             (SELECT b.reference FROM bookings b WHERE b.id = p.booking_id) AS booking_reference,
             money_text(p.amount_minor, p.currency) || ' by ' || p.stripe_payment_intent AS detail
        FROM payments p
       WHERE p.method = 'CARD' AND p.state = 'SUCCEEDED' AND p.created_at >= CAST(?2 AS timestamptz) - interval '%d days'
         AND p.succeeded_at < coalesce((SELECT min(c.seen_at) FROM provider_charges c), ?2)
         AND NOT EXISTS (SELECT 1 FROM provider_charges c WHERE c.payment_id = p.id)\
      """
          .formatted(CompareWithStripe.DAYS);

  private StripeFindings() {}

  static String of(IssueKind kind) {
    return switch (kind) {
      case STRIPE_DIFFERS -> DIFFERS;
      case UNKNOWN_CHARGE -> UNKNOWN;
      case MISSING_AT_STRIPE -> MISSING;
      default -> throw new IllegalArgumentException(kind + " is found in our own books");
    };
  }
}
