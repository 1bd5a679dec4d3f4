-- A lost dispute takes money: the amount, and what Stripe keeps for it.
ALTER TABLE disputes ADD COLUMN fee_minor bigint CHECK (fee_minor >= 0);
CREATE INDEX disputes_closed ON disputes (closed_at) WHERE closed_at IS NOT NULL;

-- What Stripe says was lost of a charge, at the last proof.
ALTER TABLE provider_charges ADD COLUMN lost_minor bigint NOT NULL DEFAULT 0
  CHECK (lost_minor >= 0);
