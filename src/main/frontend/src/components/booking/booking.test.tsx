import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberToken } from '../../lib/booking';
import { aBooking, aDocument } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { BookingGate } from './BookingGate';
import { Papers } from './Papers';

const gate = (
  <BookingGate reference="ABCD1234">{({ reference }) => <p>Here is {reference}</p>}</BookingGate>
);

describe('a booking', () => {
  test('is read with the key kept on this device', async () => {
    rememberToken('ABCD1234', 'KEY');
    const calls = fakeServer({ 'GET /bookings/ABCD1234': json(aBooking()) });
    draw(gate);
    expect(await screen.findByText('Here is ABCD1234')).toBeVisible();
    expect(calls[0]?.headers['Booking-Token']).toBe('KEY');
  });

  test('that is not known here says where it can be opened', async () => {
    fakeServer({ 'GET /bookings/ABCD1234': problem(404, 'not-found') });
    draw(gate);
    expect(await screen.findByText(/on the device on which it was made/)).toBeVisible();
  });

  test('whose key no longer serves says so', async () => {
    rememberToken('ABCD1234', 'OLD');
    fakeServer({ 'GET /bookings/ABCD1234': problem(404, 'not-found') });
    draw(gate);
    expect(await screen.findByText(/no longer valid/)).toBeVisible();
  });

  test('that could not be read is tried again on wish', async () => {
    const lost = new TypeError('failed to fetch');
    fakeServer({ 'GET /bookings/ABCD1234': [lost, lost, lost, json(aBooking())] });
    draw(gate);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Here is ABCD1234')).toBeVisible();
  });
});

describe('papers', () => {
  const invoice = aDocument({ id: 'DOC2', kind: 'INVOICE', number: 'INV-2026-00001', fileName: 'invoice.pdf' });

  beforeEach(() => {
    rememberToken('ABCD1234', 'KEY');
    URL.createObjectURL = vi.fn(() => 'blob:made-up');
    URL.revokeObjectURL = vi.fn();
  });

  test('can be downloaded under their names, with the key in a header', async () => {
    const saved = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved(this.download);
    });
    const calls = fakeServer({
      'GET /bookings/ABCD1234/documents': json([aDocument(), invoice]),
      'GET /documents/DOC2': new Response('%PDF'),
    });
    const { container } = draw(<Papers booking={aBooking({ state: 'CONFIRMED', onInvoice: true })} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Invoice INV-2026-00001 (PDF, 84 kB)' }));
    await waitFor(() => expect(saved).toHaveBeenCalledWith('invoice.pdf'));
    expect(calls.at(-1)).toMatchObject({ path: '/documents/DOC2', headers: { 'Booking-Token': 'KEY' } });
    expect(screen.queryByText(/Loading/)).toBeNull();
    await expectAccessible(container);
  });

  test('that are still being made are waited for', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    fakeServer({ 'GET /bookings/ABCD1234/documents': [json([aDocument()]), json([aDocument(), invoice])] });
    draw(<Papers booking={aBooking({ state: 'CONFIRMED', onInvoice: true })} />);
    expect(await screen.findByText(/Loading your papers/)).toBeVisible();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await screen.findByRole('button', { name: /INV-2026-00001/ })).toBeVisible();
    expect(screen.queryByText(/Loading your papers/)).toBeNull();
    vi.useRealTimers();
  });

  test('of a booking that was paid for, the receipt is waited for as well', async () => {
    fakeServer({ 'GET /bookings/ABCD1234/documents': json([aDocument(), invoice]) });
    draw(<Papers booking={aBooking({ state: 'CONFIRMED' })} />);
    expect(await screen.findByRole('button', { name: /INV-2026-00001/ })).toBeVisible();
    expect(screen.getByText(/Loading your papers/)).toBeVisible();
  });
});
