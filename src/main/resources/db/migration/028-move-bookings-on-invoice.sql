-- A booking that a company pays for later moves at once. What it then costs more is on a further
-- invoice, nothing is paid first.
ALTER TABLE transfers ADD COLUMN on_invoice boolean NOT NULL DEFAULT false;
UPDATE transfers t SET on_invoice = true
 WHERE EXISTS (SELECT 1 FROM company_bookings c WHERE c.booking_id = t.booking_id);
ALTER TABLE transfers DROP CONSTRAINT transfers_check4;
ALTER TABLE transfers ADD CONSTRAINT transfers_wait_to_be_paid CHECK (
  (due_minor > 0 AND NOT on_invoice) = (expires_at IS NOT NULL));
ALTER TABLE transfers ADD CONSTRAINT transfers_on_invoice_do_not_wait CHECK (
  NOT on_invoice OR state = 'DONE');

-- A change leads to credit notes, or to one further invoice of the company.
ALTER TABLE invoices DROP CONSTRAINT invoices_one_cause_of_a_credit;
ALTER TABLE invoices ADD CONSTRAINT invoices_one_cause CHECK (
  (kind = 'CREDIT_NOTE' OR change_id IS NULL OR company_id IS NOT NULL)
  AND (refund_id IS NULL OR change_id IS NULL));
CREATE UNIQUE INDEX invoices_one_bill_a_change ON invoices (change_id)
  WHERE kind = 'INVOICE' AND change_id IS NOT NULL;
