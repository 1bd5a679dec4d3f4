-- A credit note follows a refund, or a change of a booking that a company pays for later: then it
-- takes the amount off what is owed. One change credits an invoice once.
ALTER TABLE invoices ADD COLUMN change_id text CHECK (length(change_id) >= 12);
ALTER TABLE invoices ADD CONSTRAINT invoices_one_cause_of_a_credit CHECK (
  (kind = 'CREDIT_NOTE' OR change_id IS NULL) AND (refund_id IS NULL OR change_id IS NULL));
CREATE UNIQUE INDEX invoices_one_credit_a_change ON invoices (corrects_invoice_id, change_id)
  WHERE change_id IS NOT NULL;
