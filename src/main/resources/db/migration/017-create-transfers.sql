-- Moving a confirmed booking to another session. While a transfer is PENDING its seats count on the
-- new session, for as long as the booker has to pay what the new session costs more.
CREATE TABLE transfers (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id       text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id      bigint NOT NULL REFERENCES bookings,
  quote_id        text NOT NULL UNIQUE,
  from_session_id bigint NOT NULL REFERENCES sessions,
  to_session_id   bigint NOT NULL REFERENCES sessions,
  seats           integer NOT NULL CHECK (seats BETWEEN 1 AND 12),
  old_price_minor bigint NOT NULL CHECK (old_price_minor >= 0),
  old_vat_rate_basis_points integer NOT NULL CHECK (old_vat_rate_basis_points BETWEEN 0 AND 10000),
  new_price_minor bigint NOT NULL CHECK (new_price_minor >= 0),
  credit_minor    bigint NOT NULL CHECK (credit_minor >= 0),
  fee_minor       bigint NOT NULL CHECK (fee_minor >= 0),
  due_minor       bigint NOT NULL,
  currency        char(3) NOT NULL,
  state           text NOT NULL CHECK (state IN ('PENDING', 'DONE', 'EXPIRED', 'CANCELLED')),
  created_at      timestamptz NOT NULL,
  expires_at      timestamptz,
  finished_at     timestamptz,
  version         integer NOT NULL DEFAULT 1,
  CHECK (from_session_id <> to_session_id),
  CHECK (due_minor = new_price_minor - credit_minor),
  CHECK (credit_minor + fee_minor <= old_price_minor),
  CHECK (state = 'DONE' OR due_minor > 0),
  CHECK ((due_minor > 0) = (expires_at IS NOT NULL)),
  CHECK ((state = 'PENDING') = (finished_at IS NULL))
);
CREATE UNIQUE INDEX transfers_one_pending ON transfers (booking_id) WHERE state = 'PENDING';
CREATE INDEX transfers_booking ON transfers (booking_id, id);
CREATE INDEX transfers_pending ON transfers (to_session_id, expires_at) WHERE state = 'PENDING';

-- What a payment is for: the booking, or the rest that a transfer costs.
ALTER TABLE payments ADD COLUMN transfer_id bigint REFERENCES transfers;
CREATE INDEX payments_transfer ON payments (transfer_id) WHERE transfer_id IS NOT NULL;

ALTER TABLE refunds DROP CONSTRAINT refunds_reason_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_reason_check CHECK (reason IN
  ('NO_SEATS_LEFT', 'PAID_TWICE', 'CANCELLATION', 'STAFF', 'MOVE', 'MOVE_LAPSED'));

-- Seats of a transfer that was not paid in time are free as well, swept up or not.
CREATE OR REPLACE VIEW session_availability AS
  SELECT s.id AS session_id,
         (s.capacity - s.seats_taken + coalesce(
           (SELECT sum(b.seats) FROM bookings b
             WHERE b.session_id = s.id AND b.state IN ('HELD', 'AWAITING_PAYMENT')
               AND b.hold_expires_at <= now()), 0) + coalesce(
           (SELECT sum(t.seats) FROM transfers t
             WHERE t.to_session_id = s.id AND t.state = 'PENDING'
               AND t.expires_at <= now()), 0))::integer AS seats_available
    FROM sessions s;
