-- How VAT applies to a sale: charged at a rate, or why none is; frozen on bookings and invoices.
ALTER TABLE courses ADD COLUMN vat_treatment text NOT NULL DEFAULT 'STANDARD';
ALTER TABLE bookings ADD COLUMN vat_treatment text NOT NULL DEFAULT 'STANDARD';
ALTER TABLE transfers ADD COLUMN old_vat_treatment text NOT NULL DEFAULT 'STANDARD';
ALTER TABLE invoice_lines ADD COLUMN vat_treatment text NOT NULL DEFAULT 'STANDARD';

-- Which line a line of a credit note takes a part of back.
ALTER TABLE invoice_lines ADD COLUMN corrects_line_id bigint REFERENCES invoice_lines;

-- A rate of nothing meant zero-rated until now, and credit notes had one line for the first one.
ALTER TABLE invoice_lines DISABLE TRIGGER invoice_lines_immutable;
UPDATE courses SET vat_treatment = 'ZERO' WHERE vat_rate_basis_points = 0;
UPDATE bookings SET vat_treatment = 'ZERO' WHERE vat_rate_basis_points = 0;
UPDATE transfers SET old_vat_treatment = 'ZERO' WHERE old_vat_rate_basis_points = 0;
UPDATE invoice_lines SET vat_treatment = 'ZERO' WHERE vat_rate_basis_points = 0;
UPDATE invoice_lines note_line SET corrects_line_id = line.id
  FROM invoices note JOIN invoice_lines line ON line.invoice_id = note.corrects_invoice_id
  WHERE note.id = note_line.invoice_id AND line.position = 1;
ALTER TABLE invoice_lines ENABLE TRIGGER invoice_lines_immutable;

ALTER TABLE courses ADD CONSTRAINT courses_vat CHECK (
  CASE vat_treatment WHEN 'STANDARD' THEN vat_rate_basis_points > 0
    ELSE vat_treatment IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE') AND vat_rate_basis_points = 0 END);
ALTER TABLE bookings ADD CONSTRAINT bookings_vat CHECK (
  CASE vat_treatment WHEN 'STANDARD' THEN vat_rate_basis_points > 0
    ELSE vat_treatment IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE') AND vat_rate_basis_points = 0 END);
ALTER TABLE transfers ADD CONSTRAINT transfers_old_vat CHECK (
  CASE old_vat_treatment WHEN 'STANDARD' THEN old_vat_rate_basis_points > 0
    ELSE old_vat_treatment IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE') AND old_vat_rate_basis_points = 0 END);
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_vat CHECK (
  CASE vat_treatment WHEN 'STANDARD' THEN vat_rate_basis_points > 0
    ELSE vat_treatment IN ('ZERO', 'EXEMPT', 'REVERSE_CHARGE')
      AND vat_rate_basis_points = 0 AND vat_minor = 0 END);
CREATE INDEX invoice_lines_corrects ON invoice_lines (corrects_line_id) WHERE corrects_line_id IS NOT NULL;
