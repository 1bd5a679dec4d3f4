-- Books that are right: one seat, one payment and one invoice a booking, a tenth of them cancelled
-- with a refund of half and its credit note. Ids are the number of the booking.
INSERT INTO venues (id, code, name, address, town, postcode)
VALUES (1, 'venue', 'Venue', '1 Street', 'Bristol', 'BS1 1AA');
INSERT INTO courses (id, slug, title, summary, description, duration_hours, price_minor, currency,
  vat_rate_basis_points)
VALUES (1, 'course', 'Course', 'Summary', 'Text', 6, 8500, 'GBP', 2000);
INSERT INTO sessions (id, public_id, course_id, venue_id, date, start_time, end_time, zone,
  starts_at, ends_at, capacity, seats_taken, price_minor)
SELECT n, 'session-number-' || n, 1, 1, date '2026-01-01' + (n % 300), '09:00', '16:00',
       'Europe/London', date '2026-01-01' + (n % 300) + interval '9 hours',
       date '2026-01-01' + (n % 300) + interval '16 hours', 12, 0, 8500
  FROM generate_series(0, :bookings / 10) AS n;
INSERT INTO bookings (id, reference, session_id, state, seats, booker_name, booker_email,
  hold_expires_at, unit_price_minor, currency, vat_rate_basis_points, net_minor, vat_minor,
  gross_minor, terms_version, created_at, confirmed_at, cancelled_at)
SELECT n, 'BOOKING-' || n, n / 10, CASE WHEN n % 10 = 9 THEN 'CANCELLED' ELSE 'CONFIRMED' END, 1,
       'Ann', 'ann@example.com', timestamptz '2026-01-01' + n * interval '10 seconds', 8500, 'GBP',
       2000, 7083, 1417, 8500, (SELECT min(version) FROM terms),
       timestamptz '2026-01-01' + n * interval '10 seconds',
       timestamptz '2026-01-01' + n * interval '10 seconds',
       CASE WHEN n % 10 = 9 THEN timestamptz '2026-12-01' END
  FROM generate_series(1, :bookings) AS n;
UPDATE sessions s SET seats_taken = (SELECT count(*) FROM bookings b
  WHERE b.session_id = s.id AND b.state = 'CONFIRMED');
INSERT INTO payments (id, public_id, booking_id, attempt, stripe_payment_intent, state,
  amount_minor, refunded_minor, currency, created_at, succeeded_at)
SELECT id, 'payment-number-' || id, id, 1, 'pi_' || id, 'SUCCEEDED', 8500,
       CASE state WHEN 'CANCELLED' THEN 4250 ELSE 0 END, 'GBP', created_at, confirmed_at
  FROM bookings;
INSERT INTO refunds (id, public_id, payment_id, amount_minor, currency, reason, state,
  stripe_refund, requested_at, finished_at, accepted_at)
SELECT id, 'refund-of-number-' || id, id, 4250, 'GBP', 'CANCELLATION', 'SUCCEEDED', 're_' || id,
       cancelled_at, cancelled_at, cancelled_at
  FROM bookings WHERE state = 'CANCELLED';
-- A year has 99,999 numbers; so the books of a million bookings are spread over some years.
INSERT INTO invoices (id, number, kind, year, sequence, booking_id, payment_id, issued_at, tax_date,
  seller_name, seller_address, buyer_name, currency, net_minor, vat_minor, gross_minor)
SELECT id, 'INV-' || 2026 + (id - 1) / 99999 || '-'
         || lpad(CAST((id - 1) % 99999 + 1 AS text), 5, '0'),
       'INVOICE', 2026 + (id - 1) / 99999, (id - 1) % 99999 + 1, id, id, confirmed_at,
       date '2026-01-01', 'Seller', 'Street', 'Ann', 'GBP', 7083, 1417, 8500
  FROM bookings;
INSERT INTO invoices (id, number, kind, year, sequence, booking_id, payment_id, issued_at, tax_date,
  seller_name, seller_address, buyer_name, currency, net_minor, vat_minor, gross_minor,
  corrects_invoice_id, refund_id)
SELECT :bookings + n, 'CN-' || 2026 + (n - 1) / 99999 || '-'
         || lpad(CAST((n - 1) % 99999 + 1 AS text), 5, '0'),
       'CREDIT_NOTE', 2026 + (n - 1) / 99999, (n - 1) % 99999 + 1, id, id, cancelled_at,
       date '2026-12-01', 'Seller', 'Street', 'Ann', 'GBP', 3542, 708, 4250, id, id
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM bookings WHERE state = 'CANCELLED') b;
INSERT INTO invoice_counters (kind, year, last_number)
SELECT kind, year, max(sequence) FROM invoices GROUP BY kind, year;
INSERT INTO invoice_lines (invoice_id, position, description, quantity, unit_price_minor,
  vat_rate_basis_points, net_minor, vat_minor, gross_minor)
SELECT id, 1, 'Course', 1, gross_minor, 2000, net_minor, vat_minor, gross_minor FROM invoices;
ANALYZE;
