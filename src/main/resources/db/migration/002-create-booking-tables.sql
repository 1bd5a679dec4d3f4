-- Courses, their dated sessions, and the bookings of seats on them.

CREATE TABLE venues (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  code            text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
  name            text NOT NULL,
  address         text NOT NULL,
  town            text NOT NULL,
  postcode        text NOT NULL,
  access_features text[] NOT NULL DEFAULT '{}',
  version         integer NOT NULL DEFAULT 1
);

CREATE TABLE courses (
  id                       bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  slug                     text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]+$'),
  title                    text NOT NULL,
  summary                  text NOT NULL,
  description              text NOT NULL,
  duration_hours           numeric(4, 1) NOT NULL CHECK (duration_hours > 0),
  price_minor              bigint NOT NULL CHECK (price_minor >= 0),
  currency                 char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  vat_rate_basis_points    integer NOT NULL CHECK (vat_rate_basis_points BETWEEN 0 AND 10000),
  certificate_valid_months integer CHECK (certificate_valid_months > 0),
  active                   boolean NOT NULL DEFAULT true,
  version                  integer NOT NULL DEFAULT 1
);
CREATE INDEX courses_title ON courses (title, id) WHERE active;

-- The local date, times and zone are what was promised; starts_at and ends_at are the same as moments.
CREATE TABLE sessions (
  id          bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id   text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  course_id   bigint NOT NULL REFERENCES courses,
  venue_id    bigint NOT NULL REFERENCES venues,
  date        date NOT NULL,
  start_time  time NOT NULL,
  end_time    time NOT NULL CHECK (end_time > start_time),
  zone        text NOT NULL,
  starts_at   timestamptz NOT NULL,
  ends_at     timestamptz NOT NULL CHECK (ends_at > starts_at),
  capacity    integer NOT NULL CHECK (capacity > 0),
  seats_taken integer NOT NULL DEFAULT 0,
  price_minor bigint NOT NULL CHECK (price_minor >= 0),
  state       text NOT NULL DEFAULT 'SCHEDULED' CHECK (state IN ('SCHEDULED', 'CANCELLED')),
  version     integer NOT NULL DEFAULT 1,
  CONSTRAINT sessions_never_oversold CHECK (seats_taken BETWEEN 0 AND capacity)
);
CREATE INDEX sessions_course ON sessions (course_id, starts_at, id);
CREATE INDEX sessions_starts_at ON sessions (starts_at, id);
CREATE INDEX sessions_venue ON sessions (venue_id, starts_at);

-- Rows are never deleted: an expired or unpaid booking stays findable.
CREATE TABLE bookings (
  id                    bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  reference             text NOT NULL UNIQUE CHECK (length(reference) >= 8),
  session_id            bigint NOT NULL REFERENCES sessions,
  state                 text NOT NULL
    CHECK (state IN ('HELD', 'AWAITING_PAYMENT', 'CONFIRMED', 'COMPLETED', 'EXPIRED', 'CANCELLED')),
  seats                 integer NOT NULL CHECK (seats BETWEEN 1 AND 12),
  booker_name           text,
  booker_email          text,
  booker_phone          text,
  booker_company        text,
  booker_address        text,
  purchase_order        text,
  hold_expires_at       timestamptz NOT NULL,
  hold_extensions       integer NOT NULL DEFAULT 0 CHECK (hold_extensions >= 0),
  unit_price_minor      bigint NOT NULL CHECK (unit_price_minor >= 0),
  currency              char(3) NOT NULL,
  vat_rate_basis_points integer NOT NULL,
  net_minor             bigint NOT NULL CHECK (net_minor >= 0),
  vat_minor             bigint NOT NULL CHECK (vat_minor >= 0),
  gross_minor           bigint NOT NULL,
  terms_version         text,
  created_at            timestamptz NOT NULL,
  confirmed_at          timestamptz,
  search_text           text NOT NULL DEFAULT '',
  version               integer NOT NULL DEFAULT 1,
  CHECK (gross_minor = net_minor + vat_minor),
  CHECK (gross_minor = unit_price_minor * seats),
  CHECK (state NOT IN ('AWAITING_PAYMENT', 'CONFIRMED', 'COMPLETED')
         OR (booker_name IS NOT NULL AND booker_email IS NOT NULL AND terms_version IS NOT NULL)),
  CHECK (state NOT IN ('CONFIRMED', 'COMPLETED') OR confirmed_at IS NOT NULL)
);
CREATE INDEX bookings_session ON bookings (session_id, state);
CREATE INDEX bookings_holds ON bookings (hold_expires_at) WHERE state IN ('HELD', 'AWAITING_PAYMENT');
CREATE INDEX bookings_holds_of_session ON bookings (session_id, hold_expires_at)
  WHERE state IN ('HELD', 'AWAITING_PAYMENT');
CREATE INDEX bookings_created ON bookings (created_at DESC, id DESC);
CREATE INDEX bookings_state_created ON bookings (state, created_at DESC, id DESC);

-- Searching by any part of a name, address, phone or reference needs trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX bookings_search ON bookings USING gin (search_text gin_trgm_ops);

CREATE TABLE attendees (
  id                     bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id              text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id             bigint NOT NULL REFERENCES bookings,
  position               integer NOT NULL CHECK (position BETWEEN 0 AND 11),
  name                   text NOT NULL CHECK (name <> ''),
  email                  text,
  health_data_consent_at timestamptz,
  UNIQUE (booking_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- Private links: many a booking, each stored as a hash only.
CREATE TABLE booking_tokens (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  booking_id bigint NOT NULL REFERENCES bookings,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  created_at timestamptz NOT NULL
);
CREATE INDEX booking_tokens_booking ON booking_tokens (booking_id);

CREATE TABLE terms (
  version      text PRIMARY KEY,
  title        text NOT NULL,
  text         text NOT NULL,
  published_at timestamptz NOT NULL UNIQUE
);

CREATE TABLE terms_acceptances (
  id            bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  booking_id    bigint NOT NULL REFERENCES bookings,
  terms_version text NOT NULL REFERENCES terms,
  accepted_at   timestamptz NOT NULL,
  address       text NOT NULL,
  UNIQUE (booking_id, terms_version)
);
ALTER TABLE bookings ADD FOREIGN KEY (terms_version) REFERENCES terms;

CREATE TABLE requirement_templates (
  code           text PRIMARY KEY CHECK (code ~ '^[A-Z0-9_]+$'),
  category       text NOT NULL CHECK (category IN
    ('MOBILITY', 'HEARING', 'SIGHT', 'NEURODIVERSITY', 'MEDICAL', 'DIETARY', 'LANGUAGE', 'OTHER')),
  label          text NOT NULL,
  help           text NOT NULL,
  priority       text NOT NULL CHECK (priority IN ('CRITICAL', 'HIGH', 'STANDARD')),
  lead_time_days integer NOT NULL CHECK (lead_time_days >= 0),
  venue_features text[] NOT NULL DEFAULT '{}',
  position       integer NOT NULL UNIQUE,
  active         boolean NOT NULL DEFAULT true
);

-- Health data (UK GDPR Art. 9): which template and which words are in the encrypted part only.
CREATE TABLE attendee_requirements (
  id          bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  attendee_id bigint NOT NULL REFERENCES attendees ON DELETE CASCADE,
  details     bytea NOT NULL,
  priority    text NOT NULL CHECK (priority IN ('CRITICAL', 'HIGH', 'STANDARD')),
  state       text NOT NULL CHECK (state IN ('NEW', 'ACKNOWLEDGED', 'ARRANGED', 'DECLINED')),
  created_at  timestamptz NOT NULL,
  version     integer NOT NULL DEFAULT 1
);
CREATE INDEX attendee_requirements_attendee ON attendee_requirements (attendee_id);
CREATE INDEX attendee_requirements_open ON attendee_requirements (priority, created_at, id)
  WHERE state IN ('NEW', 'ACKNOWLEDGED');

-- What a buyer may have now: a hold that has expired no longer counts, swept up or not.
CREATE VIEW session_availability AS
  SELECT s.id AS session_id,
         s.capacity - s.seats_taken + coalesce(
           (SELECT sum(b.seats) FROM bookings b
             WHERE b.session_id = s.id AND b.state IN ('HELD', 'AWAITING_PAYMENT')
               AND b.hold_expires_at <= now()), 0)::integer AS seats_available
    FROM sessions s;
