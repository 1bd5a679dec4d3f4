-- A cancelled session lets nobody pay any more for a move away from it: those are found by this.
CREATE INDEX transfers_pending_from ON transfers (from_session_id) WHERE state = 'PENDING';
