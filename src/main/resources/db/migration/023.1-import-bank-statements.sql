-- Money that came in, as lines of imported bank statements. The fingerprint recognises a line that
-- an earlier file had already. What is booked is noted as bank payments of invoices.
CREATE TABLE bank_lines (
  id           bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id    text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  fingerprint  bytea NOT NULL UNIQUE CHECK (length(fingerprint) = 32),
  file_name    text NOT NULL,
  moved_on     date NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  booked_minor bigint NOT NULL DEFAULT 0,
  currency     char(3) NOT NULL,
  reference    text NOT NULL,
  payer        text NOT NULL,
  state        text NOT NULL,
  outcome      text NOT NULL,
  imported_by  text NOT NULL,
  imported_at  timestamptz NOT NULL,
  version      integer NOT NULL DEFAULT 1,
  CONSTRAINT bank_lines_never_over_booked CHECK (booked_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT bank_lines_state CHECK (CASE state
    WHEN 'MATCHED' THEN booked_minor = amount_minor
    WHEN 'UNDERPAID' THEN booked_minor = amount_minor
    WHEN 'OVERPAID' THEN booked_minor < amount_minor
    WHEN 'UNKNOWN' THEN booked_minor = 0
    ELSE state = 'SETTLED' AND booked_minor < amount_minor END)
);
CREATE INDEX bank_lines_imported ON bank_lines (imported_at DESC, id DESC);
CREATE INDEX bank_lines_to_resolve ON bank_lines (moved_on, id) WHERE state IN ('OVERPAID', 'UNKNOWN');
