-- What cancelling or moving costs, quotes of it, and credit notes for what was refunded.

-- One default, and one for each course that differs from it.
CREATE TABLE cancellation_policies (
  id        bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  name      text NOT NULL CHECK (name <> ''),
  course_id bigint REFERENCES courses,
  UNIQUE NULLS NOT DISTINCT (course_id)
);

-- The fee of a change made while at least hours_before are left until the start.
CREATE TABLE cancellation_windows (
  policy_id          bigint NOT NULL REFERENCES cancellation_policies ON DELETE CASCADE,
  kind               text NOT NULL CHECK (kind IN ('CANCELLATION', 'MOVE')),
  hours_before       integer NOT NULL CHECK (hours_before BETWEEN 0 AND 8760),
  fee_basis_points   integer NOT NULL CHECK (fee_basis_points BETWEEN 0 AND 10000),
  fee_per_seat_minor bigint NOT NULL DEFAULT 0 CHECK (fee_per_seat_minor >= 0),
  PRIMARY KEY (policy_id, kind, hours_before)
);

-- A day is 24 hours before the start, as the terms say: 14 days are 336 hours.
WITH standard AS (
  INSERT INTO cancellation_policies (name) VALUES ('Standard cancellation policy') RETURNING id
)
INSERT INTO cancellation_windows (policy_id, kind, hours_before, fee_basis_points)
SELECT standard.id, kind, hours_before, fee_basis_points
  FROM standard, (VALUES
    ('CANCELLATION', 336, 0),
    ('CANCELLATION', 168, 5000),
    ('CANCELLATION', 0, 10000),
    ('MOVE', 168, 0),
    ('MOVE', 48, 5000),
    ('MOVE', 0, 10000)) AS windows (kind, hours_before, fee_basis_points);

-- The same in words: moving to another date is new, and days are counted back from the start.
INSERT INTO terms (version, title, text, published_at)
SELECT '2026-11-26', title, replace(text,
'Up to 14 days before the session we refund the whole price. From 13 to 7 days before, we refund half of it. Later than that there is no refund, but you may send somebody else in your place at no charge.',
'Up to 14 days before the session starts we refund the whole price. After that, up to 7 days before, we refund half of it. Later than that there is no refund, but you may send somebody else in your place at no charge. You may cancel for some of your attendees or for all. A day is 24 hours, counted back from the start.

If you have to move to another date
Up to 7 days before the session starts you may move to another session at no charge. After that, up to 48 hours before, we keep half of what you paid, and the other half counts towards the new session. Later than that nothing counts towards another session. If the new session costs more you pay the difference; if it costs less we refund it.'),
timestamptz '2026-11-26 00:00:00+00'
  FROM terms WHERE version = '2026-11';
