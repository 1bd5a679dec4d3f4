-- Refunds that staff ask for, the second person who approves them, and refunds made in Stripe's dashboard.

CREATE TABLE refund_requests (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id       text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id      bigint NOT NULL REFERENCES bookings,
  amount_minor    bigint NOT NULL CHECK (amount_minor > 0),
  currency        char(3) NOT NULL,
  note            text NOT NULL CHECK (note <> ''),
  attendees       text[] NOT NULL DEFAULT '{}',
  second_person   boolean NOT NULL,
  state           text NOT NULL CHECK (state IN ('WAITING', 'GRANTED', 'DECLINED')),
  requested_by    text NOT NULL,
  requested_at    timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  version         integer NOT NULL DEFAULT 1,
  CHECK ((state = 'WAITING') = (decided_at IS NULL)),
  CHECK (second_person OR state = 'GRANTED'),
  CONSTRAINT refund_requests_granted_by_another CHECK
    (NOT second_person OR state <> 'GRANTED' OR (decided_by IS NOT NULL AND decided_by <> requested_by))
);
CREATE INDEX refund_requests_booking ON refund_requests (booking_id, id);
CREATE INDEX refund_requests_waiting ON refund_requests (id) WHERE state = 'WAITING';

ALTER TABLE refunds DROP CONSTRAINT refunds_reason_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_reason_check CHECK (reason IN
  ('NO_SEATS_LEFT', 'PAID_TWICE', 'CANCELLATION', 'STAFF', 'MOVE', 'MOVE_LAPSED', 'DASHBOARD'));
ALTER TABLE refunds DROP CONSTRAINT refunds_state_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_state_check CHECK (state IN
  ('APPROVAL', 'REQUESTED', 'SUBMITTED', 'SUCCEEDED', 'FAILED', 'DECLINED'));
ALTER TABLE refunds ADD CHECK (reason <> 'DASHBOARD' OR stripe_refund IS NOT NULL);

ALTER TABLE refunds ADD COLUMN request_id bigint REFERENCES refund_requests;
ALTER TABLE refunds ADD CHECK (state NOT IN ('APPROVAL', 'DECLINED') OR request_id IS NOT NULL);
CREATE INDEX refunds_request ON refunds (request_id) WHERE request_id IS NOT NULL;

-- A refund that failed is tried again by one other row at most.
ALTER TABLE refunds ADD COLUMN repeats_id bigint UNIQUE REFERENCES refunds;

-- When Stripe first accepted it: a bank may still send the money back later.
ALTER TABLE refunds ADD COLUMN accepted_at timestamptz;
UPDATE refunds SET accepted_at = coalesce(finished_at, requested_at) WHERE state = 'SUCCEEDED';
ALTER TABLE refunds ADD CHECK (state <> 'SUCCEEDED' OR accepted_at IS NOT NULL);

DROP INDEX refunds_open;
CREATE INDEX refunds_open ON refunds (id) WHERE state IN ('REQUESTED', 'SUBMITTED');
CREATE INDEX refunds_failed ON refunds (id) WHERE state = 'FAILED';
CREATE INDEX payments_newest ON payments (created_at DESC, id DESC);
CREATE INDEX payments_state ON payments (state, created_at DESC, id DESC);

-- Never more goes back than was paid, whoever writes the rows: the payment is locked, then the sum is taken.
CREATE FUNCTION refuse_refund_over_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  paid bigint;
BEGIN
  SELECT amount_minor INTO paid FROM payments WHERE id = NEW.payment_id FOR UPDATE;
  IF (SELECT coalesce(sum(amount_minor), 0) FROM refunds
       WHERE payment_id = NEW.payment_id AND state NOT IN ('FAILED', 'DECLINED')) > paid THEN
    RAISE EXCEPTION 'more refunded than paid' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER refunds_never_over_payment AFTER INSERT OR UPDATE ON refunds
  FOR EACH ROW EXECUTE FUNCTION refuse_refund_over_payment();
