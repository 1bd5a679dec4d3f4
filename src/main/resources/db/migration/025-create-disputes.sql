-- Payments that a customer disputes at their bank, as Stripe tells of them.

CREATE TABLE disputes (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  payment_id      bigint NOT NULL REFERENCES payments,
  stripe_dispute  text NOT NULL UNIQUE,
  state           text NOT NULL CHECK (state IN ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'WON', 'LOST', 'CLOSED')),
  amount_minor    bigint NOT NULL CHECK (amount_minor > 0),
  currency        char(3) NOT NULL,
  reason          text NOT NULL,
  evidence_due_at timestamptz,
  opened_at       timestamptz NOT NULL,
  closed_at       timestamptz,
  version         integer NOT NULL DEFAULT 1,
  CHECK ((state IN ('WON', 'LOST', 'CLOSED')) = (closed_at IS NOT NULL))
);
CREATE INDEX disputes_payment ON disputes (payment_id, id);
CREATE INDEX disputes_open ON disputes (evidence_due_at, id) WHERE closed_at IS NULL;
