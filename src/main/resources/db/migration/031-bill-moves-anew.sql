-- A move to a course that is taxed differently: what counts of before is credited and billed anew.
-- carried_over_minor is what an invoice bills of that; all of it when nothing was paid on top.
ALTER TABLE invoices ADD COLUMN carried_over_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE invoices ADD CONSTRAINT invoices_carry_over_a_change CHECK (
  carried_over_minor BETWEEN 0 AND gross_minor
  AND (carried_over_minor = 0 OR (kind = 'INVOICE' AND change_id IS NOT NULL)));

ALTER TABLE invoices DROP CONSTRAINT invoices_one_cause;
ALTER TABLE invoices ADD CONSTRAINT invoices_one_cause CHECK (
  refund_id IS NULL OR change_id IS NULL);

DROP INDEX invoices_one_a_payment;
CREATE UNIQUE INDEX invoices_one_a_payment ON invoices (payment_id)
  WHERE kind = 'INVOICE' AND (carried_over_minor = 0 OR carried_over_minor < gross_minor);
CREATE INDEX invoices_of_payment ON invoices (payment_id) WHERE kind = 'INVOICE';

-- A refund may be for what stands on two invoices.
ALTER TABLE invoices DROP CONSTRAINT invoices_refund_id_key;
CREATE UNIQUE INDEX invoices_one_credit_a_refund ON invoices (refund_id, corrects_invoice_id)
  WHERE refund_id IS NOT NULL;
