import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Rescue } from '../../lib/api';
import { aBooking, aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { Rescued } from './Rescued';
import { RescuePage } from './RescuePage';

const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });
const booking = aBooking({
  state: 'CONFIRMED',
  session: aSession({ state: 'CANCELLED' }),
  holdExpiresAt: undefined,
});
const AT = '/bookings/ABCD1234/rescue';
const company = { 'GET /company': problem(404, 'not-found') };
const rescue = (changes: Partial<Rescue> = {}): Rescue => ({
  state: 'OPEN',
  deadline: '2026-11-28T10:00:00Z',
  alternatives: [
    { session: aSession({ id: 'DEAR', date: '2027-02-04', price: pounds(9_900) }), held: true },
    { session: aSession({ id: 'CHEAP', date: '2027-02-11', price: pounds(5_000) }), held: false },
  ],
  refund: pounds(8_500),
  toCredit: pounds(0),
  credit: pounds(8_500),
  ...changes,
});

afterEach(() => vi.unstubAllGlobals());

describe('after a cancelled session', () => {
  test('the dates show until when seats are kept and what the other price means', async () => {
    fakeServer({ ...company, [`GET ${AT}`]: json(rescue()) });
    const { container } = draw(<RescuePage booking={booking} onDone={() => undefined} />);
    expect(await screen.findByText(/keeping seats .* until Saturday 28 November 2026/)).toBeVisible();
    expect(screen.getByLabelText(/4 February 2027.*£14.00 more, which you do not have to pay/)).toBeVisible();
    expect(screen.getByLabelText(/11 February 2027.*You get back £35.00.*not kept/)).toBeVisible();
    expect(screen.getByLabelText(/get £85.00 back/)).toBeVisible();
    await expectAccessible(container);
  });

  test('a chosen date is sent and the booking is shown again', async () => {
    const done = vi.fn();
    const calls = fakeServer({
      ...company,
      [`GET ${AT}`]: json(rescue()),
      [`POST ${AT}`]: json(booking),
    });
    draw(<RescuePage booking={booking} onDone={done} />);
    await userEvent.click(await screen.findByLabelText(/4 February 2027/));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm my choice' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      choice: 'MOVE',
      sessionId: 'DEAR',
    });
  });

  test('the money can be chosen when there is no other date', async () => {
    const done = vi.fn();
    const calls = fakeServer({
      ...company,
      [`GET ${AT}`]: json(rescue({ alternatives: [] })),
      [`POST ${AT}`]: json({ ...booking, state: 'CANCELLED' }),
    });
    draw(<RescuePage booking={booking} onDone={done} />);
    await userEvent.click(await screen.findByLabelText(/get £85.00 back/));
    await userEvent.click(screen.getByRole('button', { name: 'Confirm my choice' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ choice: 'REFUND' });
  });

  test('a credit can be chosen, and what a credit had paid goes back to it', async () => {
    const done = vi.fn();
    const calls = fakeServer({
      ...company,
      [`GET ${AT}`]: json(rescue({ credit: pounds(5_000), toCredit: pounds(3_500) })),
      [`POST ${AT}`]: json({ ...booking, state: 'CANCELLED' }),
    });
    draw(<RescuePage booking={booking} onDone={done} />);
    await userEvent.click(
      await screen.findByLabelText(/keep £50.00 as a credit.*does not expire.*£35.00 of it goes back to the credit/),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Confirm my choice' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith(expect.stringContaining('your credit is ready')));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ choice: 'CREDIT' });
  });

  test('where nothing would go back to a card there is no credit to choose', async () => {
    fakeServer({ ...company, [`GET ${AT}`]: json(rescue({ credit: pounds(0) })) });
    draw(<RescuePage booking={booking} onDone={() => undefined} />);
    expect(await screen.findByLabelText(/get £85.00 back/)).toBeVisible();
    expect(screen.queryByLabelText(/as a credit/)).toBeNull();
  });

  test('no choice and a date that is full meanwhile are said in the summary', async () => {
    fakeServer({
      ...company,
      [`GET ${AT}`]: [json(rescue()), json(rescue({ alternatives: [] }))],
      [`POST ${AT}`]: problem(409, 'session-full'),
    });
    draw(<RescuePage booking={booking} onDone={() => undefined} />);
    const button = await screen.findByRole('button', { name: 'Confirm my choice' });
    await userEvent.click(button);
    expect(await screen.findByRole('link', { name: 'Choose another date, your money back or a credit' })).toBeVisible();
    await userEvent.click(screen.getByLabelText(/11 February 2027/));
    await userEvent.click(button);
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Because.'));
    expect(await screen.findByText(/No other date has room/)).toBeVisible();
  });

  test('what was chosen before is said', async () => {
    fakeServer({
      ...company,
      [`GET ${AT}`]: json(rescue({ state: 'REFUNDED', alternatives: [], refund: pounds(0) })),
    });
    draw(<RescuePage booking={booking} onDone={() => undefined} />);
    expect(await screen.findByText(/your money goes back to you/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('only a confirmed booking of a cancelled session leads here', () => {
    const { unmount } = draw(<Rescued booking={booking} />);
    expect(screen.getByRole('link', { name: /Choose what you would like/ })).toHaveAttribute(
      'href',
      '/booking/ABCD1234/rescue',
    );
    unmount();
    draw(<Rescued booking={aBooking({ state: 'CONFIRMED' })} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
