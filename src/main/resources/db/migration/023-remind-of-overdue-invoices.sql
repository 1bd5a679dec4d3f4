-- That a company was reminded of an invoice: each reminder once, the first has number 1.
CREATE TABLE overdue_reminders (
  id            bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  receivable_id bigint NOT NULL REFERENCES receivables,
  number        integer NOT NULL CHECK (number BETWEEN 1 AND 9),
  written_at    timestamptz NOT NULL,
  UNIQUE (receivable_id, number)
);
CREATE TRIGGER overdue_reminders_append_only BEFORE UPDATE OR DELETE ON overdue_reminders
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
