import { screen, waitFor } from '@testing-library/react';
import { Route, Routes, useLocation } from 'react-router';
import { describe, expect, test } from 'vitest';
import { rememberToken, tokenOf } from '../../lib/booking';
import { aBooking, aCompany, aDocument, anAttendee, aSession, someTemplates } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json } from '../../test/server';
import { BookingPage } from './BookingPage';
import { usePrivateLink } from './usePrivateLink';

const answers = {
  'GET /company': json(aCompany()),
  'GET /requirement-templates': json(someTemplates),
  'GET /bookings/ABCD1234/documents': json([
    aDocument(),
    aDocument({ id: 'DOC2', kind: 'INVOICE' }),
    aDocument({ id: 'DOC3', kind: 'RECEIPT' }),
  ]),
};

describe('a booking', () => {
  test('that is confirmed shows when, who, what it cost, and its papers', async () => {
    fakeServer(answers);
    const needs = [{ templateCode: 'VEGAN', priority: 'STANDARD', state: 'NEW' } as const];
    const { container } = draw(
      <BookingPage booking={aBooking({ state: 'CONFIRMED', attendees: [anAttendee({ requirements: needs })] })} />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Booking ABCD1234');
    expect(screen.getByText('Confirmed')).toBeVisible();
    expect(screen.getByText('Thursday 14 January 2027')).toBeVisible();
    expect(screen.getByText('£85.00')).toBeVisible();
    expect(await screen.findByText('Vegan food')).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Invoice/ })).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Booking ABCD1234 – Example Training'));
    await expectAccessible(container);
  });

  test('whose session was cancelled moves by the choice that was offered, and not otherwise', () => {
    fakeServer(answers);
    const cancelled = aSession({ state: 'CANCELLED' });
    const { unmount } = draw(<BookingPage booking={aBooking({ state: 'CONFIRMED' })} />);
    expect(screen.getByRole('link', { name: /^Move to another date/ })).toBeVisible();
    unmount();
    draw(<BookingPage booking={aBooking({ state: 'CONFIRMED', session: cancelled })} />);
    expect(screen.getByRole('link', { name: /^Cancel attendees/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Move/ })).toBeNull();
  });

  test('that is not finished leads on, and has no papers yet', () => {
    fakeServer(answers);
    draw(<BookingPage booking={aBooking()} />);
    expect(screen.getByRole('link', { name: 'Continue your booking' })).toHaveAttribute('href', '/book/ABCD1234');
    expect(screen.queryByRole('heading', { name: 'Papers' })).toBeNull();
  });

  test('that became a credit shows its code and what is left', async () => {
    const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
    const credit = {
      code: 'K7M2-9QXA-0B1C-D2E3',
      amount: pounds(8500),
      spent: pounds(3500),
      paidOut: pounds(0),
      left: pounds(5000),
      createdAt: '2026-11-26T09:00:00Z',
    };
    fakeServer({ ...answers, 'GET /bookings/ABCD1234/credit': json(credit) });
    const refund = { amount: pounds(8500), state: 'SUCCEEDED', requestedAt: '2026-11-26T09:00:00Z' } as const;
    const { container } = draw(
      <BookingPage booking={aBooking({ state: 'CANCELLED', refunds: [{ ...refund, to: 'NEW_CREDIT' }] })} />,
    );
    expect(await screen.findByText('K7M2-9QXA-0B1C-D2E3')).toBeVisible();
    expect(screen.getByText('£50.00')).toBeVisible();
    expect(screen.getByText(/£85.00: kept as your credit/)).toBeVisible();
    expect(await screen.findByRole('button', { name: /^Invoice/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /calendar/ })).toBeNull();
    await expectAccessible(container);
  });

  test('whose money went back to a credit has no code to show', () => {
    fakeServer(answers);
    const amount = { amountMinor: 8500, currency: 'GBP' };
    const refund = { amount, state: 'SUCCEEDED', requestedAt: '2026-11-26T09:00:00Z', to: 'CREDIT' } as const;
    draw(<BookingPage booking={aBooking({ state: 'CANCELLED', refunds: [refund] })} />);
    expect(screen.getByText(/back on the credit you paid with/)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Your credit' })).toBeNull();
  });

  test('whose hold ended leads to the dates', () => {
    fakeServer(answers);
    draw(<BookingPage booking={aBooking({ state: 'EXPIRED' })} />);
    expect(screen.getByText('Hold ended')).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/courses/emergency-first-aid');
    expect(screen.queryByRole('link', { name: 'Continue your booking' })).toBeNull();
  });
});

describe('a private link', () => {
  function Page() {
    const { isReady } = usePrivateLink('ABCD1234');
    const { hash } = useLocation();
    return isReady ? <p>Ready{hash}</p> : null;
  }
  const open = (at: string) =>
    draw(
      <Routes>
        <Route path="/booking/:reference" element={<Page />} />
      </Routes>,
      at,
    );

  test('gives its key to this device and takes it out of the address', async () => {
    open('/booking/ABCD1234#KEY-1_a');
    expect(await screen.findByText('Ready')).toBeVisible();
    expect(tokenOf('ABCD1234')).toBe('KEY-1_a');
  });

  test('with a new key replaces the old one', async () => {
    rememberToken('ABCD1234', 'OLD');
    open('/booking/ABCD1234#NEW');
    expect(await screen.findByText('Ready')).toBeVisible();
    expect(tokenOf('ABCD1234')).toBe('NEW');
  });

  test('that a mail program mangled still draws the page', async () => {
    rememberToken('ABCD1234', 'KEY');
    open('/booking/ABCD1234#100%');
    expect(await screen.findByText('Ready')).toBeVisible();
  });

  test('without a key uses the one that is kept', async () => {
    rememberToken('ABCD1234', 'KEY');
    open('/booking/ABCD1234');
    expect(await screen.findByText('Ready')).toBeVisible();
    expect(tokenOf('ABCD1234')).toBe('KEY');
  });
});
