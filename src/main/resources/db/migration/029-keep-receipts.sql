-- A receipt for each payment of an invoice or of a part of it, by card or at the bank: each once.
CREATE TABLE receipts (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  number          text NOT NULL UNIQUE CHECK (number ~ '^RCP-[0-9]{4}-[0-9]{5}-[0-9]+$'),
  invoice_id      bigint NOT NULL REFERENCES invoices,
  position        integer NOT NULL CHECK (position > 0),
  booking_id      bigint NOT NULL REFERENCES bookings,
  payment_id      bigint UNIQUE REFERENCES payments,
  bank_payment_id bigint UNIQUE REFERENCES bank_payments,
  amount_minor    bigint NOT NULL CHECK (amount_minor > 0),
  currency        char(3) NOT NULL,
  paid_on         date NOT NULL,
  issued_at       timestamptz NOT NULL,
  UNIQUE (invoice_id, position),
  CHECK (num_nonnulls(payment_id, bank_payment_id) = 1)
);
CREATE INDEX receipts_booking ON receipts (booking_id, id);
CREATE TRIGGER receipts_immutable BEFORE UPDATE OR DELETE ON receipts
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was paid before has its receipts too; nobody is written to about them.
INSERT INTO receipts (number, invoice_id, position, booking_id, payment_id, bank_payment_id,
  amount_minor, currency, paid_on, issued_at)
SELECT 'RCP' || substr(i.number, 4) || '-' || row_number() OVER paid, i.id, row_number() OVER paid,
       i.booking_id, p.payment_id, p.bank_payment_id, p.amount_minor, i.currency, p.paid_on, p.at
  FROM (SELECT invoice.id AS invoice_id, payment.id AS payment_id,
               CAST(NULL AS bigint) AS bank_payment_id, payment.amount_minor,
               invoice.tax_date AS paid_on, invoice.issued_at AS at
          FROM invoices invoice JOIN payments payment ON payment.id = invoice.payment_id
         WHERE invoice.kind = 'INVOICE'
        UNION ALL
        SELECT r.invoice_id, NULL, b.id, b.amount_minor, b.moved_on, b.noted_at
          FROM bank_payments b JOIN receivables r ON r.id = b.receivable_id
         WHERE b.amount_minor > 0) p
  JOIN invoices i ON i.id = p.invoice_id
WINDOW paid AS (PARTITION BY i.id ORDER BY p.at, p.payment_id, p.bank_payment_id);
INSERT INTO outbox_messages (kind, message_key, subject, state, due_at, created_at)
SELECT 'document.receipt', 'document.receipt:' || number, number, 'PENDING', issued_at, issued_at
  FROM receipts;
