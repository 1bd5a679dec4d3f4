-- A refund that failed at Stripe and was given back in another way, as finance noted it.
ALTER TABLE refunds ADD COLUMN settled_by_means text
  CHECK (settled_by_means IN ('BANK_TRANSFER', 'CHEQUE', 'CASH'));
ALTER TABLE refunds ADD COLUMN settled_on date;
ALTER TABLE refunds ADD COLUMN settlement_note text CHECK (settlement_note <> '');
ALTER TABLE refunds ADD COLUMN settled_by text;

ALTER TABLE refunds DROP CONSTRAINT refunds_state_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_state_check CHECK (state IN
  ('APPROVAL', 'REQUESTED', 'SUBMITTED', 'SUCCEEDED', 'FAILED', 'DECLINED', 'SETTLED'));
ALTER TABLE refunds ADD CONSTRAINT refunds_settled_in_whole CHECK (
  num_nonnulls(settled_by_means, settled_on, settlement_note, settled_by)
    = CASE state WHEN 'SETTLED' THEN 4 ELSE 0 END);
CREATE INDEX refunds_settled ON refunds (settled_on) WHERE state = 'SETTLED';

-- The ledger counts a refund on the day on which Stripe accepted it, as its credit note does.
DROP INDEX refunds_finished;
CREATE INDEX refunds_accepted ON refunds (accepted_at) WHERE accepted_at IS NOT NULL;
