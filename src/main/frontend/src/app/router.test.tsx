import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { rememberToken } from '../lib/booking';
import type { Booking } from '../lib/api';
import { aBooking, aCompany, aCourse, aPayment, someTemplates, someTerms } from '../test/fixtures';
import { draw } from '../test/render';
import { fakeServer, json, problem } from '../test/server';
import { AppRoutes } from './router';

const open = (at: string, booking: Booking = aBooking()) => {
  fakeServer({
    'GET /company': json(aCompany()),
    'GET /courses?limit=100': json({ items: [aCourse()], next: null }),
    'GET /courses/none': problem(404, 'not-found'),
    'GET /bookings/ABCD1234': json(booking),
    'GET /bookings/ABCD1234/payment': json(aPayment()),
    'GET /requirement-templates': json(someTemplates),
    'GET /terms': json(someTerms()),
  });
  return draw(<AppRoutes />, at);
};

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 });

beforeEach(() => {
  rememberToken('ABCD1234', 'KEY');
  window.scrollTo = vi.fn();
});

test.each([
  ['/', aBooking(), 'First aid and safety courses'],
  ['/courses', aBooking(), 'First aid and safety courses'],
  ['/courses/none', aBooking(), 'We do not offer this course'],
  ['/no/such/page', aBooking(), 'Page not found'],
  ['/book/ABCD1234', aBooking({ booker: undefined, attendees: [] }), 'Who is booking and who is coming?'],
  ['/book/ABCD1234/payment', aBooking(), 'Check your answers'],
  ['/book/ABCD1234/nonsense', aBooking(), 'Who is booking and who is coming?'],
  ['/book/ABCD1234/requirements', aBooking(), 'Does anybody need something arranged?'],
  ['/book/ABCD1234/payment', aBooking({ state: 'AWAITING_PAYMENT' }), 'Pay by card'],
  ['/book/ABCD1234/attendees', aBooking({ state: 'CONFIRMED' }), 'Your booking is confirmed'],
  ['/book/ABCD1234/review', aBooking({ state: 'EXPIRED' }), 'Your hold has ended'],
])('%s leads to its page, or to the step that has to come first (%#)', async (at, booking, title) => {
  open(at, booking);
  expect(await heading(title)).toBeVisible();
});
