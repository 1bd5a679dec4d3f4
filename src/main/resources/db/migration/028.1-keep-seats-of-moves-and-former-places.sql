-- As with holds, the seats of a move that was not paid in time stay for at most two minutes while
-- there is a charge that could still be paid: it is called off first.
CREATE OR REPLACE VIEW session_availability AS
  SELECT s.id AS session_id,
         (s.capacity - s.seats_taken + coalesce(
           (SELECT sum(b.seats) FROM bookings b
             WHERE b.session_id = s.id AND b.state IN ('HELD', 'AWAITING_PAYMENT')
               AND b.hold_expires_at <= now()
               AND NOT (b.state = 'AWAITING_PAYMENT'
                 AND b.hold_expires_at > now() - interval '2 minutes'
                 AND EXISTS (SELECT 1 FROM payments p
                   WHERE p.booking_id = b.id AND p.stripe_payment_intent IS NOT NULL
                     AND p.state IN ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'FAILED')))),
           0) + coalesce(
           (SELECT sum(t.seats) FROM transfers t
             WHERE t.to_session_id = s.id AND t.state = 'PENDING'
               AND t.expires_at <= now()
               AND NOT (t.expires_at > now() - interval '2 minutes'
                 AND EXISTS (SELECT 1 FROM payments p
                   WHERE p.transfer_id = t.id AND p.stripe_payment_intent IS NOT NULL
                     AND p.state IN ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'FAILED')))),
           0))::integer AS seats_available
    FROM sessions s;

-- A venue's name and address change as well: what a session was says where it was to be, in words.
ALTER TABLE former_session_plans ADD COLUMN place text CHECK (place <> '');
ALTER TABLE former_session_plans ADD COLUMN town text CHECK (town <> '');
UPDATE former_session_plans f
   SET place = v.name || ', ' || v.address || ', ' || v.town || ', ' || v.postcode, town = v.town
  FROM venues v WHERE v.id = f.venue_id;
ALTER TABLE former_session_plans ALTER COLUMN place SET NOT NULL;
ALTER TABLE former_session_plans ALTER COLUMN town SET NOT NULL;
ALTER TABLE former_session_plans DROP COLUMN venue_id;
