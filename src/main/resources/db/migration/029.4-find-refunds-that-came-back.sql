-- What a bank sent back is read for every day of the ledger; it is a handful of all refunds.
CREATE INDEX refunds_sent_back ON refunds (id)
  WHERE state IN ('FAILED', 'SETTLED') AND accepted_at IS NOT NULL;
