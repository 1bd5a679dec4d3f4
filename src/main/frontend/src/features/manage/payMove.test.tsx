import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { aBooking, aTransfer } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { MoveToPay } from './MoveToPay';
import { PayMovePage } from './PayMovePage';

const WAITING = 'GET /bookings/ABCD1234/transfer';
const CALL_OFF = 'DELETE /bookings/ABCD1234/transfer';
const company = { 'GET /company': problem(404, 'not-found') };
const booking = aBooking({ state: 'CONFIRMED', holdExpiresAt: undefined });
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

function drawPage(isPaying = false) {
  const calledOff = vi.fn();
  const page = draw(
    <PayMovePage booking={booking} onCalledOff={calledOff}>
      {(move, setPaying) => <button onClick={() => setPaying(isPaying)}>Card form for {move.id}</button>}
    </PayMovePage>,
  );
  return { calledOff, ...page };
}

test('says from where to where, what it costs and by when to pay', async () => {
  fakeServer({ ...company, [WAITING]: json(aTransfer({ expiresAt: '2027-01-01T14:30:00Z' })) });
  const { container } = drawPage();
  expect(await screen.findByText('Thursday 4 February 2027')).toBeVisible();
  expect(screen.getByText('Thursday 14 January 2027')).toBeVisible();
  expect(screen.getByText('£14.00')).toBeVisible();
  expect(screen.queryByText('Fee for the change')).toBeNull();
  expect(screen.getByText(/^Friday 1 January 2027 at/)).toBeVisible();
  expect(screen.getByText(/your booking for Thursday 14 January 2027 stands/)).toBeVisible();
  expect(screen.getByText('Card form for TRANSFER00000001')).toBeVisible();
  await expectAccessible(container);
});

test('is announced when the time is nearly over', async () => {
  fakeServer({ ...company, [WAITING]: json(aTransfer({ expiresAt: inSeconds(250) })) });
  drawPage();
  expect(await screen.findByText(/Less than 5 minutes left/)).toBeVisible();
});

test('can be called off, also when it has ended meanwhile', async () => {
  for (const answer of [new Response(null, { status: 204 }), problem(404, 'not-found')]) {
    fakeServer({ ...company, [WAITING]: json(aTransfer()), [CALL_OFF]: answer });
    const { calledOff, unmount } = drawPage();
    await userEvent.click(await screen.findByRole('button', { name: 'Call the move off' }));
    await vi.waitFor(() => expect(calledOff).toHaveBeenCalledOnce());
    unmount();
  }
});

test('that cannot be called off just now says so', async () => {
  fakeServer({ ...company, [WAITING]: json(aTransfer()), [CALL_OFF]: problem(409, 'busy') });
  const { calledOff } = drawPage();
  await userEvent.click(await screen.findByRole('button', { name: 'Call the move off' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Because.');
  expect(calledOff).not.toHaveBeenCalled();
});

test('lapses before the eyes of the booker, who can choose again', async () => {
  fakeServer({
    ...company,
    [WAITING]: [json(aTransfer({ expiresAt: inSeconds(1) })), problem(404, 'not-found')],
  });
  const { container } = drawPage();
  await screen.findByText(/Card form/);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'There is no move to pay for' }, { timeout: 3000 }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose another date' })).toHaveAttribute('href', '/booking/ABCD1234/move');
  expect(screen.queryByText(/Card form/)).toBeNull();
  await expectAccessible(container);
});

test('a payment under way is not torn down by the end of the time', async () => {
  const calls = fakeServer({
    ...company,
    [WAITING]: [json(aTransfer({ expiresAt: inSeconds(1) })), problem(404, 'not-found')],
  });
  drawPage(true);
  await userEvent.click(await screen.findByText(/Card form/));
  await vi.waitFor(() => expect(calls.filter(({ path }) => path.endsWith('/transfer'))).toHaveLength(2), 3000);
  expect(screen.getByText(/Card form/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Call the move off' })).toBeNull();
});

test('the booking leads to it while it waits', () => {
  const moveToPay = {
    date: '2027-02-04',
    toPay: { amountMinor: 1400, currency: 'GBP' },
    payBy: '2027-01-01T14:30:00Z',
  };
  const { unmount } = draw(<MoveToPay booking={{ ...booking, moveToPay }} />);
  expect(screen.getByText(/as soon as you have paid £14.00/)).toHaveTextContent('Thursday 4 February 2027');
  expect(screen.getByRole('link', { name: 'Pay and move' })).toHaveAttribute('href', '/booking/ABCD1234/payment');
  unmount();
  draw(<MoveToPay booking={booking} />);
  expect(screen.queryByRole('link')).toBeNull();
});
