-- People who sign in, what they may do, and the trail of what was done.

-- One sequence for every table: JPA takes ids from it in blocks of 50, plain SQL one block an id.
CREATE SEQUENCE entity_ids START WITH 50 INCREMENT BY 50;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE users (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id       text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  email           text NOT NULL UNIQUE CHECK (email = lower(email) AND email LIKE '_%@_%'),
  name            text NOT NULL CHECK (name <> ''),
  password_hash   text NOT NULL,
  enabled         boolean NOT NULL DEFAULT true,
  failed_sign_ins integer NOT NULL DEFAULT 0 CHECK (failed_sign_ins >= 0),
  locked_until    timestamptz,
  created_at      timestamptz NOT NULL,
  version         integer NOT NULL DEFAULT 1
);

CREATE TABLE user_roles (
  user_id bigint NOT NULL REFERENCES users,
  role    text NOT NULL CHECK (role IN ('CUSTOMER', 'STAFF', 'TRAINER', 'FINANCE', 'ADMIN')),
  PRIMARY KEY (user_id, role)
);

-- Rotating refresh tokens: a token used twice revokes its whole family (RFC 9700 §4.14.2).
CREATE TABLE refresh_tokens (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  user_id    bigint NOT NULL REFERENCES users,
  family     uuid NOT NULL,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  issued_at  timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
  used_at    timestamptz,
  revoked_at timestamptz
);
CREATE INDEX refresh_tokens_family ON refresh_tokens (family);
CREATE INDEX refresh_tokens_user ON refresh_tokens (user_id);

CREATE TABLE password_resets (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  user_id    bigint NOT NULL REFERENCES users,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

-- Failed sign-ins by address: the brake against guessing over many accounts.
CREATE TABLE failed_sign_ins (
  id      bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  address text NOT NULL,
  at      timestamptz NOT NULL
);
CREATE INDEX failed_sign_ins_address ON failed_sign_ins (address, at);

CREATE TABLE audit_log (
  id             bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  at             timestamptz NOT NULL,
  actor          text NOT NULL,
  action         text NOT NULL,
  object_type    text NOT NULL,
  object_ref     text NOT NULL,
  detail         text,
  address        text,
  correlation_id text
);
CREATE INDEX audit_log_object ON audit_log (object_type, object_ref, id);
CREATE INDEX audit_log_at ON audit_log (at, id);
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a write answered, so that the same key gives the same answer for 24 hours.
CREATE TABLE idempotency_keys (
  id           bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  scope        text NOT NULL,
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  request_hash bytea NOT NULL,
  status       integer,
  location     text,
  media_type   text,
  answer       bytea,
  created_at   timestamptz NOT NULL,
  taken_until  timestamptz NOT NULL,
  UNIQUE (scope, key)
);
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);

-- Work that must happen after a commit: written in the business transaction, done by a timer.
CREATE TABLE outbox_messages (
  id          bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  kind        text NOT NULL,
  message_key text NOT NULL UNIQUE,
  subject     text NOT NULL,
  state       text NOT NULL CHECK (state IN ('PENDING', 'DONE', 'GIVEN_UP')),
  attempts    integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  due_at      timestamptz NOT NULL,
  last_error  text,
  created_at  timestamptz NOT NULL,
  finished_at timestamptz,
  CHECK ((state = 'PENDING') = (finished_at IS NULL))
);
CREATE INDEX outbox_messages_due ON outbox_messages (due_at, id) WHERE state = 'PENDING';
CREATE INDEX outbox_messages_subject ON outbox_messages (kind, subject);
CREATE INDEX outbox_messages_given_up ON outbox_messages (id) WHERE state = 'GIVEN_UP';

CREATE TABLE outbox_attempts (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  message_id bigint NOT NULL REFERENCES outbox_messages,
  at         timestamptz NOT NULL,
  error      text
);
CREATE INDEX outbox_attempts_message ON outbox_attempts (message_id, id);
