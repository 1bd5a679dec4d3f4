package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.payment.worklist.IssueKind;

/**
 * The questions to the database that find what makes a statement untrue: {@code subject}, {@code
 * booking_reference} and {@code detail} of each. {@code ?2} is the moment of the proof.
 */
final class BookFindings {

  private static final String SEATS_DIFFER =
      """
      SELECT s.public_id AS subject, CAST(NULL AS text) AS booking_reference,
             s.seats_taken || ' of ' || s.capacity || ' count as taken; '
             || coalesce(b.sold, 0) || ' are sold, '
             || coalesce(b.held, 0) + coalesce(t.moving, 0) || ' are held' AS detail
        FROM sessions s
        LEFT JOIN (
          SELECT session_id,
                 sum(seats) FILTER (WHERE state IN ('CONFIRMED', 'COMPLETED')) AS sold,
                 sum(seats) FILTER (WHERE state IN ('HELD', 'AWAITING_PAYMENT')) AS held
            FROM bookings WHERE state NOT IN ('EXPIRED', 'CANCELLED')
           GROUP BY session_id) b ON b.session_id = s.id
        LEFT JOIN (SELECT to_session_id, sum(seats) AS moving FROM transfers
                    WHERE state = 'PENDING' GROUP BY to_session_id) t ON t.to_session_id = s.id
       WHERE s.seats_taken
             <> coalesce(b.sold, 0) + coalesce(b.held, 0) + coalesce(t.moving, 0)\
      """;

  private BookFindings() {}

  static String of(IssueKind kind) {
    return switch (kind) {
      case PAID_NOT_INVOICED -> PaymentFindings.PAID_NOT_INVOICED;
      case REFUNDS_DIFFER -> PaymentFindings.REFUNDS_DIFFER;
      case INVOICE_LINES_DIFFER -> InvoiceFindings.INVOICE_LINES_DIFFER;
      case NUMBERS_BROKEN -> InvoiceFindings.NUMBERS_BROKEN;
      case CONFIRMED_UNPAID -> PaymentFindings.CONFIRMED_UNPAID;
      case PAID_NOT_SEATED -> PaymentFindings.PAID_NOT_SEATED;
      case REFUND_FAILED -> PaymentFindings.REFUND_FAILED;
      case CREDIT_DIFFERS -> PaymentFindings.CREDIT_DIFFERS;
      case RECEIVABLE_DIFFERS -> InvoiceFindings.RECEIVABLE_DIFFERS;
      case SEATS_DIFFER -> SEATS_DIFFER;
      case STRIPE_DIFFERS, UNKNOWN_CHARGE, MISSING_AT_STRIPE ->
          throw new IllegalArgumentException(kind + " is found by asking Stripe");
    };
  }
}
