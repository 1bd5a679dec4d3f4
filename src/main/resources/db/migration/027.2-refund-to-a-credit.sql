-- A refund goes to the card, or to a credit: to the one that had paid, or to a new one. What is left of a credit may
-- be paid out to the card that once paid it: then it goes back a second time, but never more than was kept of it.
ALTER TABLE refunds ADD COLUMN destination text NOT NULL DEFAULT 'CARD' CHECK (destination IN ('CARD', 'CREDIT'));
ALTER TABLE refunds ADD COLUMN credit_id bigint REFERENCES credits;
ALTER TABLE refunds DROP CONSTRAINT refunds_reason_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_reason_check CHECK (reason IN
  ('NO_SEATS_LEFT', 'PAID_TWICE', 'CANCELLATION', 'STAFF', 'MOVE', 'MOVE_LAPSED', 'DASHBOARD',
   'CREDIT_NOT_USED', 'CREDIT_SPENT', 'CREDIT_PAID_OUT'));
ALTER TABLE refunds ADD CHECK ((destination = 'CREDIT' OR reason = 'CREDIT_PAID_OUT') = (credit_id IS NOT NULL));
ALTER TABLE refunds ADD CHECK (destination = 'CARD' OR (stripe_refund IS NULL AND reason <> 'CREDIT_PAID_OUT'));
ALTER TABLE refunds ADD CONSTRAINT refunds_to_credit_ask_nobody
  CHECK (destination = 'CARD' OR state NOT IN ('SUBMITTED', 'FAILED', 'SETTLED'));
CREATE INDEX refunds_credit ON refunds (credit_id, id) WHERE credit_id IS NOT NULL;

CREATE OR REPLACE FUNCTION refuse_refund_over_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid bigint;
  back bigint;
  kept bigint;
  paid_out bigint;
BEGIN
  SELECT amount_minor INTO paid FROM payments WHERE id = NEW.payment_id FOR UPDATE;
  SELECT coalesce(sum(amount_minor) FILTER (WHERE reason <> 'CREDIT_PAID_OUT'), 0),
         coalesce(sum(amount_minor) FILTER (WHERE destination = 'CREDIT'), 0),
         coalesce(sum(amount_minor) FILTER (WHERE reason = 'CREDIT_PAID_OUT'), 0)
    INTO back, kept, paid_out
    FROM refunds WHERE payment_id = NEW.payment_id AND state NOT IN ('FAILED', 'DECLINED');
  IF back > paid OR paid_out > kept THEN
    RAISE EXCEPTION 'more refunded than paid' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
