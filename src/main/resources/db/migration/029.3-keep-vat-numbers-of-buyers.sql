-- The buyer's VAT number, which an invoice needs where the customer accounts for the VAT.
ALTER TABLE bookings ADD COLUMN booker_vat_number text
  CHECK (booker_vat_number ~ '^[A-Z]{2}[0-9A-Z+*]{2,13}$');
ALTER TABLE companies ADD COLUMN vat_number text CHECK (vat_number ~ '^[A-Z]{2}[0-9A-Z+*]{2,13}$');
ALTER TABLE invoices ADD COLUMN buyer_vat_number text;
