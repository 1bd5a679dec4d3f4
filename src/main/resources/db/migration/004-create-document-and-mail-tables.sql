-- Papers that were rendered and stored, and mails that were written and sent.

-- The file lies under STORAGE_PATH; a document is never overwritten.
CREATE TABLE documents (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id  text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id bigint NOT NULL REFERENCES bookings,
  kind       text NOT NULL CHECK (kind IN ('BOOKING_CONFIRMATION', 'INVOICE', 'CREDIT_NOTE', 'RECEIPT')),
  number     text NOT NULL,
  file_name  text NOT NULL,
  media_type text NOT NULL,
  size       bigint NOT NULL CHECK (size > 0),
  sha256     bytea NOT NULL CHECK (length(sha256) = 32),
  path       text NOT NULL UNIQUE,
  issued_at  timestamptz NOT NULL,
  UNIQUE (booking_id, kind, number)
);
CREATE TRIGGER documents_immutable BEFORE UPDATE OR DELETE ON documents
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A mail is written in the business transaction; message_key makes a second one of its kind impossible.
CREATE TABLE mails (
  id          bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id   text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  message_key text NOT NULL UNIQUE,
  kind        text NOT NULL,
  booking_id  bigint REFERENCES bookings,
  attendee_id bigint REFERENCES attendees,
  recipient   text NOT NULL,
  subject     text NOT NULL,
  state       text NOT NULL CHECK (state IN ('QUEUED', 'SENT', 'GIVEN_UP')),
  created_at  timestamptz NOT NULL,
  sent_at     timestamptz,
  version     integer NOT NULL DEFAULT 1,
  CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX mails_booking ON mails (booking_id, id);
CREATE INDEX mails_created ON mails (created_at DESC, id DESC);
