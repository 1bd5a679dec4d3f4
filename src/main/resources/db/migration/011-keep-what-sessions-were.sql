-- What a session was before staff moved it: what people were promised, and are told of.
CREATE TABLE former_session_plans (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id  text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  session_id bigint NOT NULL REFERENCES sessions,
  venue_id   bigint NOT NULL REFERENCES venues,
  date       date NOT NULL,
  start_time time NOT NULL,
  end_time   time NOT NULL CHECK (end_time > start_time),
  changed_at timestamptz NOT NULL
);
CREATE INDEX former_session_plans_session ON former_session_plans (session_id, id);

-- Whoever was promised another day, time or town may cancel or move at no charge.
ALTER TABLE bookings ADD COLUMN free_to_change boolean NOT NULL DEFAULT false;

-- Lists of all courses, sold or not, and of all venues.
CREATE INDEX courses_of_staff ON courses (title, id);
CREATE INDEX venues_name ON venues (name, id);
