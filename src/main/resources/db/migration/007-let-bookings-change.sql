-- A confirmed booking can be changed, cancelled in part or whole, moved and completed.
ALTER TABLE bookings ADD COLUMN revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0);
ALTER TABLE bookings ADD COLUMN cancelled_at timestamptz;
ALTER TABLE bookings ADD COLUMN completed_at timestamptz;
UPDATE bookings SET cancelled_at = created_at WHERE state = 'CANCELLED';
UPDATE bookings SET completed_at = confirmed_at WHERE state = 'COMPLETED';
ALTER TABLE bookings ADD CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL));
ALTER TABLE bookings ADD CHECK ((state = 'COMPLETED') = (completed_at IS NOT NULL));

-- One person a seat; whoever was cancelled is still in the rows but takes none.
ALTER TABLE attendees ADD COLUMN cancelled_at timestamptz;
ALTER TABLE attendees DROP CONSTRAINT attendees_booking_id_position_key;
ALTER TABLE attendees ADD CONSTRAINT attendees_one_a_seat
  EXCLUDE USING btree (booking_id WITH =, position WITH =) WHERE (cancelled_at IS NULL)
  DEFERRABLE INITIALLY DEFERRED;
