-- A person who has lost the seat to somebody else may leave the rows; what was written to them stays.
ALTER TABLE mails DROP CONSTRAINT mails_attendee_id_fkey;
ALTER TABLE mails ADD CONSTRAINT mails_attendee_id_fkey
  FOREIGN KEY (attendee_id) REFERENCES attendees ON DELETE SET NULL;
CREATE INDEX mails_attendee ON mails (attendee_id) WHERE attendee_id IS NOT NULL;

-- A mail that was no longer true for its recipient when its turn came is not sent.
ALTER TABLE mails DROP CONSTRAINT mails_state_check;
ALTER TABLE mails ADD CONSTRAINT mails_state_check
  CHECK (state IN ('QUEUED', 'SENT', 'GIVEN_UP', 'OUTDATED'));

-- What a booking was reminded of before its day; another day is another reminder.
CREATE TABLE booking_reminders (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  booking_id bigint NOT NULL REFERENCES bookings,
  kind       text NOT NULL CHECK (kind IN ('NAMES', 'DAY')),
  starts_at  timestamptz NOT NULL,
  written_at timestamptz NOT NULL,
  UNIQUE (booking_id, kind, starts_at)
);

-- Who came. Null until somebody has noted it.
ALTER TABLE attendees ADD COLUMN attendance text CHECK (attendance IN ('PRESENT', 'LATE', 'ABSENT'));
ALTER TABLE attendees ADD COLUMN attendance_noted_by text;
ALTER TABLE attendees ADD COLUMN attendance_noted_at timestamptz;
ALTER TABLE attendees ADD CONSTRAINT attendees_attendance_whole CHECK (
  (attendance IS NULL) = (attendance_noted_by IS NULL)
  AND (attendance IS NULL) = (attendance_noted_at IS NULL));

-- From where an unfinished booking without an e-mail address was begun, so that one buyer cannot
-- hold all seats; kept only as long as it is needed for that.
ALTER TABLE bookings ADD COLUMN hold_network text;
ALTER TABLE bookings ADD CONSTRAINT bookings_hold_network_is_brief
  CHECK (hold_network IS NULL OR (state = 'HELD' AND booker_email IS NULL));
CREATE INDEX bookings_holds_of_network ON bookings (hold_network) WHERE hold_network IS NOT NULL;
CREATE INDEX bookings_holds_of_booker ON bookings (lower(booker_email))
  WHERE state IN ('HELD', 'AWAITING_PAYMENT');
