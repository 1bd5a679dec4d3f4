-- What Stripe kept of a payment; null until its balance transaction is known.
ALTER TABLE payments ADD COLUMN fee_minor bigint CHECK (fee_minor >= 0);
ALTER TABLE payments ADD COLUMN fee_asked_at timestamptz;
CREATE INDEX payments_without_fee ON payments (fee_asked_at NULLS FIRST, id)
  WHERE state = 'SUCCEEDED' AND fee_minor IS NULL;

-- The ledger reads by day.
CREATE INDEX payments_succeeded ON payments (succeeded_at) WHERE state = 'SUCCEEDED';
CREATE INDEX refunds_finished ON refunds (finished_at) WHERE state = 'SUCCEEDED';
CREATE INDEX bank_payments_moved ON bank_payments (moved_on);
CREATE INDEX invoices_tax_date ON invoices (tax_date);
