-- The proof of the books: its runs, what each statement came to, and what does not add up.

-- One row for each thing that is wrong, until it is right again or somebody says what became of it.
CREATE TABLE money_issues (
  id                bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id         text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  kind              text NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
  subject           text NOT NULL CHECK (subject <> ''),
  booking_reference text,
  detail            text NOT NULL,
  first_seen        timestamptz NOT NULL,
  last_seen         timestamptz NOT NULL CHECK (last_seen >= first_seen),
  resolved_at       timestamptz,
  resolved_by       text,
  resolution        text CHECK (resolution <> ''),
  version           integer NOT NULL DEFAULT 1,
  CHECK ((resolved_at IS NULL) = (resolved_by IS NULL)),
  CHECK ((resolved_at IS NULL) = (resolution IS NULL))
);
CREATE UNIQUE INDEX money_issues_one_open ON money_issues (kind, subject) WHERE resolved_at IS NULL;
CREATE INDEX money_issues_open ON money_issues (first_seen DESC, id DESC) WHERE resolved_at IS NULL;
CREATE INDEX money_issues_resolved ON money_issues (first_seen DESC, id DESC)
  WHERE resolved_at IS NOT NULL;
CREATE INDEX money_issues_accepted ON money_issues (kind, subject) WHERE resolved_by <> 'proof';

CREATE TABLE money_issue_notes (
  id       bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  issue_id bigint NOT NULL REFERENCES money_issues,
  text     text NOT NULL CHECK (text <> ''),
  noted_by text NOT NULL,
  noted_at timestamptz NOT NULL
);
CREATE INDEX money_issue_notes_issue ON money_issue_notes (issue_id, id);
CREATE TRIGGER money_issue_notes_append_only BEFORE UPDATE OR DELETE ON money_issue_notes
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Asked for, then taken by one instance; one at a time.
CREATE TABLE proof_runs (
  id           bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  requested_at timestamptz NOT NULL,
  requested_by text NOT NULL,
  started_at   timestamptz,
  finished_at  timestamptz CHECK (finished_at >= started_at)
);
CREATE UNIQUE INDEX proof_runs_one_open ON proof_runs ((finished_at IS NULL)) WHERE finished_at IS NULL;
CREATE INDEX proof_runs_finished ON proof_runs (id DESC) WHERE finished_at IS NOT NULL;

CREATE TABLE proof_results (
  run_id    bigint NOT NULL REFERENCES proof_runs,
  statement text NOT NULL,
  state     text NOT NULL CHECK (state IN ('HOLDS', 'BROKEN', 'NOT_PROVEN')),
  open      integer NOT NULL CHECK (open >= 0),
  accepted  integer NOT NULL CHECK (accepted >= 0),
  PRIMARY KEY (run_id, statement),
  CHECK ((state = 'BROKEN') = (open > 0) OR state = 'NOT_PROVEN')
);

-- An amount of money, or a plain number where there is no currency.
CREATE TABLE proof_figures (
  run_id    bigint NOT NULL,
  statement text NOT NULL,
  position  integer NOT NULL,
  label     text NOT NULL,
  amount    bigint NOT NULL,
  currency  char(3),
  PRIMARY KEY (run_id, statement, position),
  FOREIGN KEY (run_id, statement) REFERENCES proof_results
);

-- What Stripe told at the last proof; each one begins afresh.
CREATE TABLE provider_charges (
  intent_id      text PRIMARY KEY,
  payment_id     bigint REFERENCES payments,
  booking        text,
  ours           boolean NOT NULL,
  received_minor bigint NOT NULL CHECK (received_minor >= 0),
  refunded_minor bigint NOT NULL CHECK (refunded_minor >= 0),
  currency       char(3) NOT NULL,
  seen_at        timestamptz NOT NULL
);
CREATE INDEX provider_charges_payment ON provider_charges (payment_id);
CREATE INDEX payments_created ON payments (created_at);

-- Sold before these books began: there is neither a payment nor an invoice to them.
CREATE TABLE carried_over_bookings (
  booking_id bigint PRIMARY KEY REFERENCES bookings ON DELETE CASCADE
);
INSERT INTO carried_over_bookings
SELECT b.id FROM bookings b
 WHERE b.state IN ('CONFIRMED', 'COMPLETED')
   AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.booking_id = b.id)
   AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.booking_id = b.id)
   AND NOT EXISTS (SELECT 1 FROM company_bookings c WHERE c.booking_id = b.id);

CREATE FUNCTION money_text(minor bigint, currency text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN trim(currency) || ' ' || to_char(minor / 100.0, 'FM9999999999990.00');
