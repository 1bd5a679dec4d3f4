-- Confirmed bookings whose session was cancelled. A rescue is open while its booking is still
-- confirmed on that session: moving or cancelling the booking answers it.
CREATE TABLE rescues (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  booking_id bigint NOT NULL REFERENCES bookings,
  session_id bigint NOT NULL REFERENCES sessions,
  created_at timestamptz NOT NULL,
  deadline   timestamptz NOT NULL CHECK (deadline > created_at),
  UNIQUE (booking_id, session_id)
);
CREATE INDEX rescues_session ON rescues (session_id);
