-- What a change was quoted at: kept for a short time, used at most once. What is to be changed is
-- the attendees' public ids for a cancellation (none of them: the whole booking).
CREATE TABLE change_quotes (
  id               bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id        text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id       bigint NOT NULL REFERENCES bookings,
  kind             text NOT NULL CHECK (kind IN ('CANCELLATION', 'MOVE')),
  what             text NOT NULL,
  refund_minor     bigint NOT NULL CHECK (refund_minor >= 0),
  fee_minor        bigint NOT NULL CHECK (fee_minor >= 0),
  currency         char(3) NOT NULL,
  booking_revision integer NOT NULL,
  created_at       timestamptz NOT NULL,
  valid_until      timestamptz NOT NULL CHECK (valid_until >= created_at),
  used_at          timestamptz CHECK (used_at <= valid_until),
  waiver           text CHECK (waiver <> ''),
  CHECK (waiver IS NULL OR (fee_minor = 0 AND used_at IS NOT NULL))
);
CREATE INDEX change_quotes_booking ON change_quotes (booking_id, id);

-- A credit note corrects an invoice; one at most for a refund.
ALTER TABLE invoices ADD COLUMN corrects_invoice_id bigint REFERENCES invoices;
ALTER TABLE invoices ADD COLUMN refund_id bigint UNIQUE REFERENCES refunds;
ALTER TABLE invoices ADD CHECK ((kind = 'CREDIT_NOTE') = (corrects_invoice_id IS NOT NULL));
ALTER TABLE invoices ADD CHECK (refund_id IS NULL OR kind = 'CREDIT_NOTE');
CREATE INDEX invoices_corrects ON invoices (corrects_invoice_id) WHERE kind = 'CREDIT_NOTE';
