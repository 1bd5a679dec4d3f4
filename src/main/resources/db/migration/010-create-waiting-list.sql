-- Who waits for seats of full sessions of one course, and what became of it.

CREATE TABLE waiting_list_entries (
  id               bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id        text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  name             text NOT NULL CHECK (name <> ''),
  email            text NOT NULL CHECK (email = lower(email) AND email LIKE '_%@_%'),
  seats            integer NOT NULL CHECK (seats BETWEEN 1 AND 12),
  state            text NOT NULL
    CHECK (state IN ('WAITING', 'OFFERED', 'BOOKED', 'EXPIRED', 'LEFT', 'CLOSED')),
  live             boolean NOT NULL GENERATED ALWAYS AS (state IN ('WAITING', 'OFFERED')) STORED,
  offer_booking_id bigint UNIQUE REFERENCES bookings,
  created_at       timestamptz NOT NULL,
  ended_at         timestamptz,
  version          integer NOT NULL DEFAULT 1,
  UNIQUE (id, email, live),
  CHECK ((state IN ('WAITING', 'OFFERED')) = (ended_at IS NULL)),
  CHECK (state <> 'WAITING' OR offer_booking_id IS NULL),
  CHECK (state NOT IN ('OFFERED', 'EXPIRED') OR offer_booking_id IS NOT NULL)
);
CREATE INDEX waiting_list_entries_created ON waiting_list_entries (created_at DESC, id DESC);
CREATE INDEX waiting_list_entries_state ON waiting_list_entries (state, created_at DESC, id DESC);
CREATE INDEX waiting_list_entries_live ON waiting_list_entries (created_at, id) WHERE live;
CREATE INDEX waiting_list_entries_email ON waiting_list_entries (email) WHERE live;

-- The sessions that an entry waits for. E-mail and liveness follow the entry by the foreign key, so
-- that an index can allow one live entry an e-mail and session.
CREATE TABLE waiting_list_sessions (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  entry_id   bigint NOT NULL,
  session_id bigint NOT NULL REFERENCES sessions,
  email      text NOT NULL,
  live       boolean NOT NULL,
  UNIQUE (entry_id, session_id),
  FOREIGN KEY (entry_id, email, live) REFERENCES waiting_list_entries (id, email, live)
    ON UPDATE CASCADE
);
CREATE UNIQUE INDEX waiting_list_sessions_once ON waiting_list_sessions (session_id, email)
  WHERE live;

-- Private links to an entry: one in each mail, each stored as a hash only.
CREATE TABLE waiting_list_tokens (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  entry_id   bigint NOT NULL REFERENCES waiting_list_entries,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  created_at timestamptz NOT NULL
);
CREATE INDEX waiting_list_tokens_entry ON waiting_list_tokens (entry_id);
