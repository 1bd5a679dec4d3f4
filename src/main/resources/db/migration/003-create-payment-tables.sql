-- Money: payments and their trail, refunds, Stripe's events, invoices and their numbers.

CREATE TABLE payments (
  id                    bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id             text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  booking_id            bigint NOT NULL REFERENCES bookings,
  attempt               integer NOT NULL CHECK (attempt > 0),
  stripe_payment_intent text UNIQUE,
  state                 text NOT NULL
    CHECK (state IN ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  amount_minor          bigint NOT NULL CHECK (amount_minor > 0),
  refunded_minor        bigint NOT NULL DEFAULT 0,
  currency              char(3) NOT NULL,
  card_brand            text,
  card_last4            text CHECK (card_last4 ~ '^[0-9]{4}$'),
  decline_code          text,
  created_at            timestamptz NOT NULL,
  succeeded_at          timestamptz,
  checked_at            timestamptz,
  version               integer NOT NULL DEFAULT 1,
  UNIQUE (booking_id, attempt),
  CONSTRAINT payments_never_over_refunded CHECK (refunded_minor BETWEEN 0 AND amount_minor),
  CHECK ((state = 'SUCCEEDED') = (succeeded_at IS NOT NULL)),
  CHECK (state <> 'SUCCEEDED' OR stripe_payment_intent IS NOT NULL)
);
-- One attempt at a time: nobody can pay two intents of one booking by accident.
CREATE UNIQUE INDEX payments_one_open ON payments (booking_id)
  WHERE state IN ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'FAILED');
CREATE INDEX payments_open ON payments (created_at, id)
  WHERE state IN ('CREATED', 'REQUIRES_ACTION', 'PROCESSING', 'FAILED');

CREATE TABLE payment_logs (
  id                bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  payment_id        bigint NOT NULL REFERENCES payments,
  at                timestamptz NOT NULL,
  from_state        text,
  to_state          text NOT NULL,
  cause             text NOT NULL CHECK (cause IN ('CUSTOMER', 'WEBHOOK', 'RECONCILIATION', 'STAFF', 'SYSTEM')),
  stripe_request_id text,
  detail            text
);
CREATE INDEX payment_logs_payment ON payment_logs (payment_id, id);
CREATE TRIGGER payment_logs_append_only BEFORE UPDATE OR DELETE ON payment_logs
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Made before Stripe is called; the row's public id is Stripe's idempotency key.
CREATE TABLE refunds (
  id            bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  public_id     text NOT NULL UNIQUE CHECK (length(public_id) >= 12),
  payment_id    bigint NOT NULL REFERENCES payments,
  amount_minor  bigint NOT NULL CHECK (amount_minor > 0),
  currency      char(3) NOT NULL,
  reason        text NOT NULL CHECK (reason IN ('NO_SEATS_LEFT', 'PAID_TWICE', 'CANCELLATION', 'STAFF')),
  state         text NOT NULL CHECK (state IN ('REQUESTED', 'SUBMITTED', 'SUCCEEDED', 'FAILED')),
  stripe_refund text UNIQUE,
  failure       text,
  requested_at  timestamptz NOT NULL,
  finished_at   timestamptz,
  version       integer NOT NULL DEFAULT 1
);
CREATE INDEX refunds_payment ON refunds (payment_id);
CREATE INDEX refunds_open ON refunds (id) WHERE state IN ('REQUESTED', 'SUBMITTED');

-- Every event that Stripe ever delivered, once. The payload is not kept: the truth is fetched again.
CREATE TABLE webhook_events (
  id              bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  stripe_event_id text NOT NULL UNIQUE,
  type            text NOT NULL,
  object_id       text,
  payment_intent  text,
  occurred_at     timestamptz NOT NULL,
  received_at     timestamptz NOT NULL
);
CREATE INDEX webhook_events_intent ON webhook_events (payment_intent, id);
CREATE INDEX webhook_events_received ON webhook_events (received_at, id);
CREATE TRIGGER webhook_events_append_only BEFORE UPDATE OR DELETE ON webhook_events
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The last number given, by kind and year: the row lock on it makes numbers sequential and gap-free.
CREATE TABLE invoice_counters (
  kind        text NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  year        integer NOT NULL CHECK (year BETWEEN 2000 AND 9999),
  last_number integer NOT NULL DEFAULT 0 CHECK (last_number BETWEEN 0 AND 99999),
  PRIMARY KEY (kind, year)
);

CREATE TABLE invoices (
  id                bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  number            text NOT NULL UNIQUE CHECK (number ~ '^(INV|CN)-[0-9]{4}-[0-9]{5}$'),
  kind              text NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
  year              integer NOT NULL,
  sequence          integer NOT NULL CHECK (sequence > 0),
  booking_id        bigint NOT NULL REFERENCES bookings,
  payment_id        bigint REFERENCES payments,
  issued_at         timestamptz NOT NULL,
  tax_date          date NOT NULL,
  seller_name       text NOT NULL,
  seller_address    text NOT NULL,
  seller_vat_number text,
  buyer_name        text NOT NULL,
  buyer_company     text,
  buyer_address     text,
  purchase_order    text,
  currency          char(3) NOT NULL,
  net_minor         bigint NOT NULL,
  vat_minor         bigint NOT NULL,
  gross_minor       bigint NOT NULL,
  UNIQUE (kind, year, sequence),
  CHECK (gross_minor = net_minor + vat_minor)
);
CREATE UNIQUE INDEX invoices_one_a_payment ON invoices (payment_id) WHERE kind = 'INVOICE';
CREATE INDEX invoices_booking ON invoices (booking_id, id);
CREATE INDEX invoices_issued ON invoices (issued_at DESC, id DESC);
CREATE TRIGGER invoices_immutable BEFORE UPDATE OR DELETE ON invoices
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE invoice_lines (
  id                    bigint PRIMARY KEY DEFAULT nextval('entity_ids'),
  invoice_id            bigint NOT NULL REFERENCES invoices,
  position              integer NOT NULL,
  description           text NOT NULL,
  quantity              integer NOT NULL CHECK (quantity > 0),
  unit_price_minor      bigint NOT NULL,
  vat_rate_basis_points integer NOT NULL,
  net_minor             bigint NOT NULL,
  vat_minor             bigint NOT NULL,
  gross_minor           bigint NOT NULL,
  UNIQUE (invoice_id, position),
  CHECK (gross_minor = net_minor + vat_minor)
);
CREATE TRIGGER invoice_lines_immutable BEFORE UPDATE OR DELETE ON invoice_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
