-- What somebody keeps with us instead of their money when we cancel a session, and what becomes of it. The code is
-- known by its hash and kept sealed, so that its holder can be shown it again.
CREATE TABLE credits (
  id             bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id      text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id     bigint NOT NULL UNIQUE REFERENCES bookings,
  code_hash      bytea NOT NULL UNIQUE CHECK (length(code_hash) = 32),
  sealed_code    bytea NOT NULL,
  amount_minor   bigint NOT NULL CHECK (amount_minor > 0),
  spent_minor    bigint NOT NULL DEFAULT 0 CHECK (spent_minor >= 0),
  paid_out_minor bigint NOT NULL DEFAULT 0 CHECK (paid_out_minor >= 0),
  currency       char(3) NOT NULL,
  created_at     timestamptz NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  CONSTRAINT credits_never_overspent CHECK (spent_minor + paid_out_minor <= amount_minor)
);

ALTER TABLE rescues DROP CONSTRAINT rescues_state_check;
ALTER TABLE rescues ADD CONSTRAINT rescues_state_check
  CHECK (state IN ('OPEN', 'MOVED', 'REFUNDED', 'CREDITED'));

-- Of what a change gives back: whether the booker keeps it as a credit, and what of it does not go to a card.
ALTER TABLE change_quotes ADD COLUMN as_credit boolean NOT NULL DEFAULT false;
ALTER TABLE change_quotes ADD COLUMN to_credit_minor bigint NOT NULL DEFAULT 0
  CHECK (to_credit_minor >= 0);
