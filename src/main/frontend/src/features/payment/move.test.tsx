import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aBooking, aCompany, aPayment, aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { MoveConfirmation } from './MoveConfirmation';
import { RestPayment } from './RestPayment';

const stripe = vi.hoisted(() => ({ confirmPayment: vi.fn() }));

vi.mock('./loadStripe', () => ({ loadStripe: () => Promise.resolve({}) }));
vi.mock('@stripe/react-stripe-js', () => ({
  Elements: ({ children }: { children: ReactNode }) => children,
  PaymentElement: ({ onReady }: { onReady: () => void }) => {
    useEffect(onReady, [onReady]);
    return <p>Card number</p>;
  },
  useStripe: () => stripe,
  useElements: () => ({}),
}));

const BOOKING = 'GET /bookings/ABCD1234';
const PAYMENT = 'GET /bookings/ABCD1234/payment';
const PAY = 'POST /bookings/ABCD1234/transfer/payment';
const company = { 'GET /company': json(aCompany()) };
const booking = aBooking({ state: 'CONFIRMED', holdExpiresAt: undefined });
const rest = (changes: Parameters<typeof aPayment>[0] = {}) =>
  json({ booking, payment: aPayment({ amount: { amountMinor: 1400, currency: 'GBP' }, ...changes }) });

describe('paying the rest', () => {
  function drawPayment() {
    const paid = vi.fn();
    draw(
      <RestPayment
        reference="ABCD1234"
        transferId="T1"
        vat="STANDARD"
        returnTo="/booking/ABCD1234/moved/OTHER"
        onPaid={paid}
        setPaying={() => undefined}
      />,
    );
    return paid;
  }

  beforeEach(() => stripe.confirmPayment.mockReset().mockResolvedValue({}));

  test('asks for the rest only, and comes back after the bank to this move', async () => {
    fakeServer({ ...company, [PAY]: rest() });
    const paid = drawPayment();
    await userEvent.click(await screen.findByRole('button', { name: 'Pay £14.00' }));
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
    expect(stripe.confirmPayment.mock.lastCall?.[0]).toMatchObject({
      confirmParams: { return_url: `${window.location.origin}/booking/ABCD1234/moved/OTHER` },
    });
  });

  test('while the provider is down can be tried again', async () => {
    fakeServer({ ...company, [PAY]: [problem(503, 'payment-unavailable'), rest()] });
    drawPayment();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Card number')).toBeVisible();
  });

  test('that is paid already leads on', async () => {
    fakeServer({ ...company, [PAY]: rest({ state: 'SUCCEEDED' }) });
    const paid = drawPayment();
    await waitFor(() => expect(paid).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: /^Pay/ })).toBeNull();
  });
});

describe('after paying', () => {
  const moved = json({ ...booking, session: aSession({ id: 'OTHER' }) });
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

  function drawConfirmation() {
    const onMoved = vi.fn();
    const page = draw(<MoveConfirmation reference="ABCD1234" sessionId="OTHER" onMoved={onMoved} />);
    return { onMoved, ...page };
  }

  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });

  afterEach(() => vi.useRealTimers());

  test('waits until the booking has moved', async () => {
    fakeServer({
      ...company,
      [BOOKING]: [json(booking), json(booking), moved],
      [PAYMENT]: json(aPayment({ state: 'SUCCEEDED' })),
    });
    const { onMoved } = drawConfirmation();
    expect(await heading('We are confirming your payment')).toBeVisible();
    expect(onMoved).not.toHaveBeenCalled();
    await pass(4_000);
    await waitFor(() => expect(onMoved).toHaveBeenCalledOnce());
  });

  test('that came too late says that the old booking stands', async () => {
    fakeServer({ ...company, [BOOKING]: json(booking), [PAYMENT]: json(aPayment({ state: 'SUCCEEDED' })) });
    const { onMoved, container } = drawConfirmation();
    await heading('We are confirming your payment');
    await pass(6_000);
    expect(await heading('Your booking could not move')).toBeVisible();
    expect(screen.getByText(/your booking stands as it was/)).toBeVisible();
    expect(onMoved).not.toHaveBeenCalled();
    vi.useRealTimers();
    await expectAccessible(container);
  });

  test('that failed leads back to pay', async () => {
    fakeServer({ ...company, [BOOKING]: json(booking), [PAYMENT]: json(aPayment({ state: 'FAILED' })) });
    drawConfirmation();
    expect(await heading('Your payment did not go through')).toBeVisible();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/booking/ABCD1234/payment');
  });
});
