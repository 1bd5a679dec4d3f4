-- Companies that pay on invoice, what they owe, and what has arrived at the bank.

-- Of the booking code only a hash is kept; staff see it once, when it is made.
CREATE TABLE companies (
  id                      bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id               text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  name                    text NOT NULL CHECK (name <> ''),
  address                 text NOT NULL CHECK (address <> ''),
  contact_name            text NOT NULL CHECK (contact_name <> ''),
  contact_email           text NOT NULL CHECK (contact_email <> ''),
  terms_days              integer NOT NULL CHECK (terms_days BETWEEN 0 AND 90),
  credit_limit_minor      bigint NOT NULL CHECK (credit_limit_minor >= 0),
  currency                char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  purchase_order_required boolean NOT NULL,
  approved                boolean NOT NULL DEFAULT false,
  code_hash               bytea UNIQUE CHECK (length(code_hash) = 32),
  version                 integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX companies_one_a_name ON companies (lower(name));
CREATE INDEX companies_name ON companies (name, id);

-- Which company pays for a booking; a booking without a row is paid for by card.
CREATE TABLE company_bookings (
  booking_id bigint PRIMARY KEY REFERENCES bookings,
  company_id bigint NOT NULL REFERENCES companies,
  booked_at  timestamptz NOT NULL
);
CREATE INDEX company_bookings_company ON company_bookings (company_id, booking_id);

-- An invoice is either paid by a payment or has a company that pays it until a day.
ALTER TABLE invoices ADD COLUMN company_id bigint REFERENCES companies;
ALTER TABLE invoices ADD COLUMN due_on date CHECK (due_on >= tax_date);
ALTER TABLE invoices ADD CONSTRAINT invoices_paid_or_due CHECK (
  (company_id IS NULL) = (due_on IS NULL)
  AND (kind = 'CREDIT_NOTE' OR (payment_id IS NULL) = (due_on IS NOT NULL)));

-- What of an invoice is still to be paid. Paid and credited together can be more than the amount:
-- then the difference is to be given back.
CREATE TABLE receivables (
  id             bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  invoice_id     bigint NOT NULL UNIQUE REFERENCES invoices,
  company_id     bigint NOT NULL REFERENCES companies,
  due_on         date NOT NULL,
  amount_minor   bigint NOT NULL CHECK (amount_minor >= 0),
  paid_minor     bigint NOT NULL DEFAULT 0,
  credited_minor bigint NOT NULL DEFAULT 0,
  currency       char(3) NOT NULL,
  state          text NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  CONSTRAINT receivables_never_overpaid CHECK (paid_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT receivables_never_over_credited CHECK (credited_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT receivables_state CHECK (state = CASE
    WHEN paid_minor + credited_minor < amount_minor THEN 'OPEN'
    WHEN paid_minor + credited_minor > amount_minor THEN 'OVERPAID'
    WHEN credited_minor > 0 AND paid_minor = 0 THEN 'CREDITED'
    ELSE 'PAID' END)
);
CREATE INDEX receivables_due ON receivables (due_on, id);
CREATE INDEX receivables_state_due ON receivables (state, due_on, id);
CREATE INDEX receivables_open_of_company ON receivables (company_id) WHERE state = 'OPEN';

-- Money as the bank statement shows it: negative when it went back.
CREATE TABLE bank_payments (
  id            bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  receivable_id bigint NOT NULL REFERENCES receivables,
  amount_minor  bigint NOT NULL CHECK (amount_minor <> 0),
  moved_on      date NOT NULL,
  reference     text NOT NULL CHECK (reference <> ''),
  noted_by      text NOT NULL,
  noted_at      timestamptz NOT NULL
);
CREATE INDEX bank_payments_receivable ON bank_payments (receivable_id, id);
CREATE TRIGGER bank_payments_append_only BEFORE UPDATE OR DELETE ON bank_payments
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
