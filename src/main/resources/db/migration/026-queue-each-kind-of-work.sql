-- Each kind of work is taken for itself, so that slow mails hold up no refund.
DROP INDEX outbox_messages_due;
CREATE INDEX outbox_messages_due ON outbox_messages (kind, due_at, id) WHERE state = 'PENDING';
