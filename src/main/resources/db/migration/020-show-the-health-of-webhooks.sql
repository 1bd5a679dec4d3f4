-- Which version of the API an event spoke, and how far the work on each event has come.
ALTER TABLE webhook_events ADD COLUMN api_version text;

CREATE INDEX outbox_messages_unfinished ON outbox_messages (kind, state) WHERE state <> 'DONE';

-- handled_at is the first success: replaying an event later does not make it late.
CREATE VIEW webhook_states AS
  SELECT e.id, e.stripe_event_id, e.type, e.api_version, e.occurred_at, e.received_at,
         coalesce(m.state, 'NOT_NEEDED') AS state,
         CASE WHEN m.state <> 'DONE' THEN m.last_error END AS last_error,
         coalesce(m.attempts, 0) AS attempts,
         (SELECT min(a.at) FROM outbox_attempts a
           WHERE a.message_id = m.id AND a.error IS NULL) AS handled_at,
         (SELECT b.reference FROM payments p JOIN bookings b ON b.id = p.booking_id
           WHERE p.stripe_payment_intent = e.payment_intent) AS booking_reference
    FROM webhook_events e
    LEFT JOIN outbox_messages m ON m.message_key = 'stripe-event:' || e.stripe_event_id;
