-- A payment is made by card, or it is taken from a credit at once. Payments of one invoice know the one that
-- completed it, which the invoice names.
ALTER TABLE payments ADD COLUMN method text NOT NULL DEFAULT 'CARD' CHECK (method IN ('CARD', 'CREDIT'));
ALTER TABLE payments ADD COLUMN credit_id bigint REFERENCES credits;
ALTER TABLE payments ADD COLUMN completed_by bigint REFERENCES payments;
ALTER TABLE payments DROP CONSTRAINT payments_check1;
ALTER TABLE payments ADD CONSTRAINT payments_by_card_have_an_intent
  CHECK (method = 'CREDIT' OR state <> 'SUCCEEDED' OR stripe_payment_intent IS NOT NULL);
ALTER TABLE payments ADD CONSTRAINT payments_by_credit_ask_nobody CHECK
  (method = 'CARD' OR (state = 'SUCCEEDED' AND stripe_payment_intent IS NULL AND transfer_id IS NULL));
ALTER TABLE payments ADD CHECK ((method = 'CREDIT') = (credit_id IS NOT NULL));
ALTER TABLE payments ADD CHECK (completed_by IS NULL OR method = 'CREDIT');
CREATE INDEX payments_credit ON payments (credit_id, id) WHERE credit_id IS NOT NULL;
CREATE INDEX payments_completed_by ON payments (completed_by) WHERE completed_by IS NOT NULL;
