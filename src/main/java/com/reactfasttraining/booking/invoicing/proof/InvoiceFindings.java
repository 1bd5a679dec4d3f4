package com.reactfasttraining.booking.invoicing.proof;

/**
 * Where invoices do not fit their lines, their numbers or what is owed; asked as {@link
 * BookFindings} says.
 */
final class InvoiceFindings {

  static final String INVOICE_LINES_DIFFER =
      """
      SELECT i.number AS subject, b.reference AS booking_reference,
             'Total ' || money_text(i.gross_minor, i.currency) || ' with VAT of '
             || money_text(i.vat_minor, i.currency) || ', its lines '
             || money_text(coalesce(l.gross, 0), i.currency) || ' with VAT of '
             || money_text(coalesce(l.vat, 0), i.currency) AS detail
        FROM invoices i
        JOIN bookings b ON b.id = i.booking_id
        LEFT JOIN (
          SELECT invoice_id, CAST(sum(net_minor) AS bigint) AS net,
                 CAST(sum(vat_minor) AS bigint) AS vat, CAST(sum(gross_minor) AS bigint) AS gross
            FROM invoice_lines GROUP BY invoice_id) l ON l.invoice_id = i.id
       WHERE i.net_minor <> coalesce(l.net, 0) OR i.vat_minor <> coalesce(l.vat, 0)
          OR i.gross_minor <> coalesce(l.gross, 0)\
      """;

  static final String NUMBERS_BROKEN =
      """
      SELECT coalesce(i.kind, c.kind) || ' ' || coalesce(i.year, c.year) AS subject,
             CAST(NULL AS text) AS booking_reference,
             coalesce(i.issued, 0) || ' issued, the highest is ' || coalesce(i.highest, 0)
             || ', the counter stands at ' || coalesce(c.last_number, 0)
             || CASE WHEN coalesce(i.misnamed, 0) > 0
                  THEN ', ' || i.misnamed || ' with another number' ELSE '' END AS detail
        FROM (
          SELECT kind, year, count(*) AS issued, max(sequence) AS highest,
                 count(*) FILTER (WHERE number <> CASE kind WHEN 'INVOICE' THEN 'INV-' ELSE 'CN-'
                   END || year || '-' || lpad(CAST(sequence AS text), 5, '0')) AS misnamed
            FROM invoices GROUP BY kind, year) i
        FULL JOIN invoice_counters c ON c.kind = i.kind AND c.year = i.year
       WHERE coalesce(i.issued, 0) <> coalesce(c.last_number, 0)
          OR coalesce(i.highest, 0) <> coalesce(c.last_number, 0) OR i.misnamed > 0\
      """;

  static final String RECEIVABLE_DIFFERS =
      """
      SELECT i.number AS subject, b.reference AS booking_reference,
             'Invoice ' || money_text(i.gross_minor, i.currency) || ', owed '
             || money_text(coalesce(r.amount_minor, 0), i.currency) || '; noted as paid '
             || money_text(coalesce(r.paid_minor, 0), i.currency) || ', at the bank '
             || money_text(coalesce(m.minor, 0), i.currency) || '; noted as credited '
             || money_text(coalesce(r.credited_minor, 0), i.currency) || ', credit notes '
             || money_text(coalesce(n.minor, 0), i.currency) AS detail
        FROM invoices i
        JOIN bookings b ON b.id = i.booking_id
        LEFT JOIN receivables r ON r.invoice_id = i.id
        LEFT JOIN (SELECT receivable_id, CAST(sum(amount_minor) AS bigint) AS minor
                     FROM bank_payments GROUP BY receivable_id) m ON m.receivable_id = r.id
        LEFT JOIN (SELECT corrects_invoice_id, CAST(sum(gross_minor) AS bigint) AS minor
                     FROM invoices WHERE kind = 'CREDIT_NOTE' GROUP BY corrects_invoice_id) n
          ON n.corrects_invoice_id = i.id
       WHERE i.company_id IS NOT NULL AND i.kind = 'INVOICE'
         AND (r.amount_minor IS DISTINCT FROM i.gross_minor
              OR r.paid_minor <> coalesce(m.minor, 0)
              OR r.credited_minor <> coalesce(n.minor, 0))\
      """;

  private InvoiceFindings() {}
}
