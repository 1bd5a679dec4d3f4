import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aBooking, aCompany, aDocument, aPayment, anAttendee } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json } from '../../test/server';
import { ConfirmationStep } from './ConfirmationStep';

const BOOKING = 'GET /bookings/ABCD1234';
const PAYMENT = 'GET /bookings/ABCD1234/payment';
const unpaid = json(aBooking({ state: 'AWAITING_PAYMENT' }));
const processing = json(aPayment({ state: 'PROCESSING' }));
const answers = {
  'GET /company': json(aCompany()),
  'GET /bookings/ABCD1234/documents': json([
    aDocument(),
    aDocument({ id: 'DOC2', kind: 'INVOICE' }),
    aDocument({ id: 'DOC3', kind: 'RECEIPT' }),
  ]),
  [BOOKING]: unpaid,
  [PAYMENT]: processing,
};

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const drawStep = () => draw(<ConfirmationStep reference="ABCD1234" />);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => vi.useRealTimers());

test('asks until the booking is confirmed, then shows it and asks no more', async () => {
  const bob = anAttendee({ id: 'B', name: 'Bob Example', email: 'bob@example.com' });
  const confirmed = json(aBooking({ state: 'CONFIRMED', attendees: [anAttendee(), bob] }));
  const calls = fakeServer({ ...answers, [BOOKING]: [unpaid, unpaid, confirmed] });
  const { container } = drawStep();
  expect(await heading('We are confirming your payment')).toBeVisible();
  await pass(4_000);
  expect(await heading('Your booking is confirmed')).toBeVisible();
  expect(screen.getByText('ABCD1234')).toBeVisible();
  expect(screen.getByText('ann@example.com')).toBeVisible();
  expect(screen.getByText(/We tell Bob Example by e-mail/)).toBeVisible();
  await screen.findByRole('button', { name: /^Invoice/ });
  const asked = calls.length;
  await pass(60_000);
  expect(calls).toHaveLength(asked);
  vi.useRealTimers();
  await expectAccessible(container);
});

test('a lost connection meanwhile does not end the asking', async () => {
  const lost = new TypeError('failed to fetch');
  fakeServer({ ...answers, [BOOKING]: [unpaid, lost, lost, lost, json(aBooking({ state: 'CONFIRMED' }))] });
  drawStep();
  expect(await heading('We are confirming your payment')).toBeVisible();
  await pass(10_000);
  expect(await heading('Your booking is confirmed')).toBeVisible();
});

test('after a minute nobody needs to wait', async () => {
  fakeServer(answers);
  drawStep();
  await pass(59_000);
  expect(screen.getByText(/Please keep this page open/)).toBeVisible();
  await pass(2_000);
  expect(screen.getByText(/You need not wait or pay again/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Check again now' })).toBeVisible();
});

test('a payment that failed says why and leads back', async () => {
  const declined = aPayment({ state: 'FAILED', message: 'Your bank declined the card.' });
  fakeServer({ ...answers, [PAYMENT]: json(declined) });
  drawStep();
  expect(await heading('Your payment did not go through')).toBeVisible();
  expect(screen.getByText('Your bank declined the card.')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('href', '/book/ABCD1234/payment');
});

test('paid after the hold had ended and the seats were gone: the money comes back', async () => {
  fakeServer({
    ...answers,
    [BOOKING]: json(aBooking({ state: 'EXPIRED' })),
    [PAYMENT]: json(aPayment({ state: 'SUCCEEDED' })),
  });
  drawStep();
  expect(await heading('We are confirming your payment')).toBeVisible();
  await pass(62_000);
  expect(await heading('Your payment came after your hold had ended')).toBeVisible();
  expect(screen.getByText(/You get the whole amount back/)).toBeVisible();
});

test('a bank’s question that was left open can be answered again later', async () => {
  fakeServer({ ...answers, [PAYMENT]: json(aPayment({ state: 'REQUIRES_ACTION' })) });
  drawStep();
  await pass(62_000);
  expect(await heading('Your payment did not go through')).toBeVisible();
  expect(screen.getByText('No money has been taken.')).toBeVisible();
});
