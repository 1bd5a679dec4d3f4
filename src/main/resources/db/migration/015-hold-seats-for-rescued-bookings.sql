-- What became of a rescue is kept with it; so far it could be read from its booking alone.
ALTER TABLE rescues ADD COLUMN state text NOT NULL DEFAULT 'OPEN'
  CHECK (state IN ('OPEN', 'MOVED', 'REFUNDED'));
ALTER TABLE rescues ADD COLUMN answered_at timestamptz;
UPDATE rescues r
   SET state = CASE WHEN b.session_id <> r.session_id THEN 'MOVED' ELSE 'REFUNDED' END,
       answered_at = now()
  FROM bookings b
 WHERE b.id = r.booking_id AND (b.session_id <> r.session_id OR b.state = 'CANCELLED');
ALTER TABLE rescues ALTER COLUMN state DROP DEFAULT;
ALTER TABLE rescues ADD CHECK ((state = 'OPEN') = (answered_at IS NULL));
CREATE INDEX rescues_list ON rescues (state, id);

-- The seats that are held for a rescued booking on other sessions, each by a booking of its own.
CREATE TABLE rescue_offers (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  rescue_id       bigint NOT NULL REFERENCES rescues,
  session_id      bigint NOT NULL REFERENCES sessions,
  held_booking_id bigint NOT NULL UNIQUE REFERENCES bookings,
  UNIQUE (rescue_id, session_id)
);
CREATE INDEX rescue_offers_session ON rescue_offers (session_id);
