import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TransferQuote } from '../../lib/api';
import { aBooking, aCourse, anAttendee, aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { CancelPage } from './CancelPage';
import { MovePage } from './MovePage';

const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
const booking = aBooking({
  state: 'CONFIRMED',
  seats: 2,
  attendees: [anAttendee(), anAttendee({ id: 'BOB', name: 'Bob Example' })],
  holdExpiresAt: undefined,
});
const AT = '/bookings/ABCD1234';
const company = { 'GET /company': problem(404, 'not-found') };
const quoted = (refund: number, quote: string) =>
  json({
    refund: pounds(refund),
    toCredit: pounds(0),
    fee: pounds(17_000 - refund),
    policy: 'Standard policy',
    validUntil: '2026-11-26T12:30:00Z',
    quote,
  });

afterEach(() => vi.unstubAllGlobals());

describe('cancelling', () => {
  test('shows the refund first and cancels at that price', async () => {
    const done = vi.fn();
    const calls = fakeServer({
      ...company,
      [`POST ${AT}/cancellation-quote`]: quoted(8_500, 'Q1'),
      [`POST ${AT}/cancellation`]: json({ ...booking, state: 'CANCELLED' }),
    });
    const { container } = draw(<CancelPage booking={booking} onDone={done} />);
    expect(await screen.findByText('£85.00', { selector: 'strong' })).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the whole booking' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(calls.at(-1)?.body).toEqual({ quote: 'Q1' });
  });

  test('asks who, when only some are not coming, and never for all one by one', async () => {
    const calls = fakeServer({
      ...company,
      [`POST ${AT}/cancellation-quote`]: quoted(4_250, 'Q2'),
      [`POST ${AT}/cancellation`]: json(booking),
    });
    draw(<CancelPage booking={booking} onDone={() => undefined} />);
    await userEvent.click(screen.getByLabelText('Only some attendees'));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel these attendees' }));
    expect(await screen.findByRole('link', { name: 'Choose who is to be cancelled' })).toBeVisible();
    await userEvent.click(screen.getByLabelText('Bob Example'));
    expect(screen.getByLabelText('Ann Example')).toBeDisabled();
    expect(await screen.findByText('£42.50', { selector: 'strong' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel these attendees' }));
    await vi.waitFor(() =>
      expect(calls.at(-1)?.body).toEqual({ attendeeIds: ['BOB'], quote: 'Q2' }),
    );
  });

  test('a quote that has gone stale is asked for again', async () => {
    fakeServer({
      ...company,
      [`POST ${AT}/cancellation-quote`]: [quoted(17_000, 'OLD'), quoted(8_500, 'NEW')],
      [`POST ${AT}/cancellation`]: problem(409, 'quote-stale'),
    });
    draw(<CancelPage booking={booking} onDone={() => undefined} />);
    await screen.findByText('£170.00', { selector: 'strong' });
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the whole booking' }));
    expect(await screen.findByText('£85.00', { selector: 'strong' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveFocus();
  });
});

describe('moving', () => {
  const other = aSession({ id: 'OTHER', date: '2027-02-04', price: pounds(9_900) });
  const answers = {
    ...company,
    'GET /courses?limit=100': json({ items: [aCourse()], next: null }),
    'GET /courses/emergency-first-aid/sessions?limit=100': json({
      items: [aSession(), other, aSession({ id: 'SMALL', seatsAvailable: 1 })],
      next: null,
    }),
    [`POST ${AT}/transfer-quote`]: json(costs({ toPay: pounds(2_800) })),
  };

  function costs(what: Partial<TransferQuote>): TransferQuote {
    return {
      session: other,
      oldPrice: pounds(17_000),
      newPrice: pounds(19_800),
      difference: pounds(2_800),
      fee: pounds(0),
      toPay: pounds(0),
      toInvoice: pounds(0),
      refund: pounds(0),
      billedAnew: false,
      policy: 'Standard policy',
      validUntil: '2026-11-26T12:30:00Z',
      quote: 'Q3',
      ...what,
    };
  }

  test('offers other dates with seats for all, and leads to paying the rest', async () => {
    const pay = vi.fn();
    const calls = fakeServer({
      ...answers,
      [`POST ${AT}/transfer`]: json({
        booking,
        payment: { id: 'P', state: 'CREATED', amount: pounds(2_800) },
      }),
    });
    const { container } = draw(
      <MovePage booking={booking} onMoved={() => undefined} onToPay={pay} />,
    );
    await userEvent.click(await screen.findByLabelText(/4 February 2027/));
    expect(screen.getAllByRole('radio')).toHaveLength(1);
    expect(await screen.findByText('£28.00', { selector: 'strong' })).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Keep these seats and pay the rest' }));
    await vi.waitFor(() => expect(pay).toHaveBeenCalledOnce());
    expect(calls.at(-1)?.body).toEqual({ sessionId: 'OTHER', quote: 'Q3' });
  });

  test.each([
    [{ toInvoice: pounds(2_800) }, 'Further invoice', '£28.00', /gets an invoice for the difference/],
    [{ refund: pounds(3_000) }, 'Off the invoice', '£30.00', /You get a credit note/],
    [{}, 'Further invoice', 'Nothing', /Standard policy/],
    [{ toInvoice: pounds(2_800), billedAnew: true }, 'More on invoice', '£28.00', /taxed differently.*a new invoice/],
    [{ refund: pounds(3_000), billedAnew: true }, 'Off the invoice', '£30.00', /taxed differently/],
  ])('a company that pays later is told what its invoices become', async (what, term, amount, text) => {
    const moved = vi.fn();
    fakeServer({
      ...answers,
      [`POST ${AT}/transfer-quote`]: json(costs(what)),
      [`POST ${AT}/transfer`]: json({ booking }),
    });
    draw(<MovePage booking={{ ...booking, onInvoice: true }} onMoved={moved} onToPay={() => undefined} />);
    await userEvent.click(await screen.findByLabelText(/4 February 2027/));
    expect(await screen.findByText(term)).toBeVisible();
    expect(screen.getByText(amount, { selector: 'strong' })).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByText(/card|To pay now/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Move my booking' }));
    await vi.waitFor(() => expect(moved).toHaveBeenCalledOnce());
  });

  test('says that a date must be chosen', async () => {
    fakeServer(answers);
    draw(<MovePage booking={booking} onMoved={() => undefined} onToPay={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Move my booking' }));
    expect(await screen.findByRole('link', { name: 'Choose the new date' })).toBeVisible();
  });
});
