-- The token of a sign-in or password mail, encrypted, until the mail has gone out or was given up.
ALTER TABLE mails ADD COLUMN secret bytea;
ALTER TABLE mails ADD CHECK (state = 'QUEUED' OR secret IS NULL);
