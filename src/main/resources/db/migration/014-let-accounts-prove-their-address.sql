-- An account opens the bookings of its e-mail address only once the address is proven to be its own.
ALTER TABLE users ADD COLUMN email_confirmed_at timestamptz;

-- Access tokens from before a change of password no longer open bookings.
ALTER TABLE users ADD COLUMN password_changed_at timestamptz;

CREATE TABLE email_confirmations (
  id         bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  user_id    bigint NOT NULL REFERENCES users,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);
CREATE INDEX email_confirmations_user ON email_confirmations (user_id);
CREATE INDEX email_confirmations_expired ON email_confirmations (expires_at);

-- All bookings of one e-mail address, newest first.
CREATE INDEX bookings_of_booker ON bookings (lower(booker_email), created_at DESC, id DESC)
  WHERE booker_email IS NOT NULL;
