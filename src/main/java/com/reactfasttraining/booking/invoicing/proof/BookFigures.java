package com.reactfasttraining.booking.invoicing.proof;

/** The questions to the database for the totals of a statement: order, label, amount, currency. */
final class BookFigures {

  private static final String PAYMENTS =
      """
      SELECT 1, 'Payments', coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM payments WHERE state = 'SUCCEEDED' AND (method = 'CARD' OR completed_by IS NOT NULL)
      UNION ALL
      SELECT 2, 'Refunds', coalesce(CAST(sum(r.amount_minor) AS bigint), 0),
             coalesce(max(r.currency), (SELECT max(currency) FROM courses))
        FROM refunds r JOIN payments p ON p.id = r.payment_id
       WHERE r.state IN ('SUCCEEDED', 'SETTLED') AND r.reason <> 'CREDIT_PAID_OUT'
         AND (p.method = 'CARD' OR p.completed_by IS NOT NULL)
      UNION ALL
      SELECT 3, 'On its way back, never invoiced', coalesce(CAST(sum(r.amount_minor) AS bigint), 0),
             coalesce(max(r.currency), (SELECT max(currency) FROM courses))
        FROM refunds r
        JOIN payments p ON p.id = r.payment_id
       WHERE r.state NOT IN ('SUCCEEDED', 'FAILED', 'DECLINED', 'SETTLED') AND p.method = 'CARD'
         AND r.reason <> 'CREDIT_PAID_OUT' AND NOT EXISTS (SELECT 1 FROM invoices i
         WHERE i.payment_id = r.payment_id AND i.kind = 'INVOICE')
      UNION ALL
      SELECT 4, 'Invoices paid at once', coalesce(CAST(sum(gross_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM invoices
       WHERE kind = 'INVOICE' AND payment_id IS NOT NULL
      UNION ALL
      SELECT 5, 'Credit notes', coalesce(CAST(sum(gross_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM invoices
       WHERE kind = 'CREDIT_NOTE' AND payment_id IS NOT NULL
      UNION ALL
      SELECT 6, 'Lost in disputes, invoiced all the same',
             coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM disputes WHERE state = 'LOST'
      ORDER BY 1
      """;

  private static final String LINES =
      """
      SELECT 1, 'Invoices and credit notes', coalesce(CAST(sum(gross_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM invoices
      UNION ALL
      SELECT 2, 'Their lines', coalesce(CAST(sum(gross_minor) AS bigint), 0),
             (SELECT max(currency) FROM courses)
        FROM invoice_lines
      ORDER BY 1
      """;

  private static final String NUMBERS =
      """
      SELECT 1, 'Invoices', count(*), CAST(NULL AS text) FROM invoices WHERE kind = 'INVOICE'
      UNION ALL
      SELECT 2, 'Invoice numbers given', coalesce(sum(last_number), 0), CAST(NULL AS text) FROM invoice_counters
       WHERE kind = 'INVOICE'
      UNION ALL
      SELECT 3, 'Credit notes', count(*), CAST(NULL AS text) FROM invoices WHERE kind = 'CREDIT_NOTE'
      UNION ALL
      SELECT 4, 'Credit-note numbers given', coalesce(sum(last_number), 0), CAST(NULL AS text) FROM invoice_counters
       WHERE kind = 'CREDIT_NOTE'
      ORDER BY 1
      """;

  private static final String CONFIRMED =
      """
      SELECT 1, 'Confirmed or completed', count(*), CAST(NULL AS text) FROM bookings
       WHERE state IN ('CONFIRMED', 'COMPLETED')
      UNION ALL
      SELECT 2, 'Of these on invoice', count(*), CAST(NULL AS text) FROM company_bookings c JOIN bookings b ON b.id = c.booking_id
       WHERE b.state IN ('CONFIRMED', 'COMPLETED')
      UNION ALL
      SELECT 3, 'Of these sold before these books began', count(*), CAST(NULL AS text) FROM carried_over_bookings c
        JOIN bookings b ON b.id = c.booking_id WHERE b.state IN ('CONFIRMED', 'COMPLETED')
      ORDER BY 1
      """;

  private static final String SEATED =
      """
      SELECT 1, 'Payments', count(*), CAST(NULL AS text) FROM payments WHERE state = 'SUCCEEDED'
      UNION ALL
      SELECT 2, 'Of these given back in whole', count(*), CAST(NULL AS text) FROM payments
       WHERE state = 'SUCCEEDED' AND refunded_minor = amount_minor
      UNION ALL
      SELECT 3, 'Refunds that failed', count(*), CAST(NULL AS text) FROM refunds WHERE state = 'FAILED'
      UNION ALL
      SELECT 4, 'Refunds settled in another way', count(*), CAST(NULL AS text) FROM refunds WHERE state = 'SETTLED'
      ORDER BY 1
      """;

  private static final String CREDITS =
      """
      SELECT 1, 'Made', coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM credits
      UNION ALL
      SELECT 2, 'Spent', coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM payments WHERE method = 'CREDIT'
      UNION ALL
      SELECT 3, 'Given back', coalesce(CAST(sum(r.amount_minor) AS bigint), 0),
             coalesce(max(r.currency), (SELECT max(currency) FROM courses))
        FROM refunds r JOIN payments p ON p.id = r.payment_id
       WHERE p.method = 'CREDIT' AND r.state = 'SUCCEEDED'
      UNION ALL
      SELECT 4, 'Paid out, or on its way', coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM refunds WHERE reason = 'CREDIT_PAID_OUT' AND state NOT IN ('FAILED', 'DECLINED')
      UNION ALL
      SELECT 5, 'Left', coalesce(CAST(sum(amount_minor - spent_minor - paid_out_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM credits
      ORDER BY 1
      """;

  private static final String RECEIVABLES =
      """
      SELECT 1, 'Invoiced to companies', coalesce(CAST(sum(amount_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM receivables
      UNION ALL
      SELECT 2, 'Paid', coalesce(CAST(sum(paid_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM receivables
      UNION ALL
      SELECT 3, 'Credited', coalesce(CAST(sum(credited_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM receivables
      UNION ALL
      SELECT 4, 'Their credit notes', coalesce(CAST(sum(n.gross_minor) AS bigint), 0),
             coalesce(max(n.currency), (SELECT max(currency) FROM courses))
        FROM receivables r JOIN invoices n ON n.corrects_invoice_id = r.invoice_id
      UNION ALL
      SELECT 5, 'Still owed', coalesce(CAST(sum(amount_minor - paid_minor - credited_minor) AS bigint), 0),
             coalesce(max(currency), (SELECT max(currency) FROM courses))
        FROM receivables
       WHERE state = 'OPEN'
      ORDER BY 1
      """;

  private static final String SEATS =
      """
      SELECT 1, 'Capacity', coalesce(CAST(sum(capacity) AS bigint), 0), CAST(NULL AS text) FROM sessions
      UNION ALL
      SELECT 2, 'Sold', coalesce(CAST(sum(seats) AS bigint), 0), CAST(NULL AS text) FROM bookings WHERE state IN ('CONFIRMED', 'COMPLETED')
      UNION ALL
      SELECT 3, 'Held', coalesce(CAST(sum(seats) AS bigint), 0), CAST(NULL AS text) FROM (SELECT seats FROM bookings WHERE state IN ('HELD', 'AWAITING_PAYMENT')
         UNION ALL SELECT seats FROM transfers WHERE state = 'PENDING') held
      UNION ALL
      SELECT 4, 'Free', coalesce(CAST(sum(capacity - seats_taken) AS bigint), 0), CAST(NULL AS text) FROM sessions
      ORDER BY 1
      """;

  private BookFigures() {}

  static String of(Statement statement) {
    return switch (statement) {
      case PAYMENTS -> PAYMENTS;
      case LINES -> LINES;
      case NUMBERS -> NUMBERS;
      case CONFIRMED -> CONFIRMED;
      case SEATED -> SEATED;
      case CREDITS -> CREDITS;
      case RECEIVABLES -> RECEIVABLES;
      case SEATS -> SEATS;
      case STRIPE -> throw new IllegalArgumentException("its figures are Stripe's");
    };
  }
}
