import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, type ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../lib/http';
import { aBooking, aCompany, aPayment } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { PaymentStep } from './PaymentStep';

const stripe = vi.hoisted(() => ({ confirmPayment: vi.fn(), load: vi.fn() }));

vi.mock('./loadStripe', () => ({ loadStripe: stripe.load }));
vi.mock('@stripe/react-stripe-js', () => ({
  Elements: ({ children }: { children: ReactNode }) => children,
  PaymentElement: ({ onReady }: { onReady: () => void }) => {
    useEffect(onReady, [onReady]);
    return <p>Card number</p>;
  },
  useStripe: () => stripe,
  useElements: () => ({}),
}));

const PAYMENT = 'GET /bookings/ABCD1234/payment';
const CHECKOUT = 'POST /bookings/ABCD1234/checkout';
const down = problem(503, 'payment-unavailable', {
  title: 'Payment is unavailable',
  detail: 'Your seats are kept. Try again in a minute.',
});
const open = { 'GET /company': json(aCompany()), [PAYMENT]: json(aPayment()) };
const booking = aBooking({ state: 'AWAITING_PAYMENT', termsVersion: '2026-01' });

function drawStep() {
  const paid = vi.fn();
  const setPaying = vi.fn();
  return { paid, setPaying, ...draw(<PaymentStep booking={booking} onPaid={paid} setPaying={setPaying} />) };
}

const pay = async () => userEvent.click(await screen.findByRole('button', { name: 'Pay £85.00' }));
const tryAgain = async () => userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

beforeEach(() => {
  stripe.confirmPayment.mockReset().mockResolvedValue({});
  stripe.load.mockReset().mockResolvedValue({});
});

describe('paying', () => {
  test('says the amount and leads on', async () => {
    fakeServer(open);
    const { container, paid, setPaying } = drawStep();
    await pay();
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
    expect(setPaying.mock.calls).toEqual([[true], [false]]);
    await expectAccessible(container);
  });

  test('says what a credit pays, and lets it be left out', async () => {
    const half = aPayment({ amount: { amountMinor: 4_000, currency: 'GBP' } });
    const calls = fakeServer({
      ...open,
      [PAYMENT]: json(half),
      [CHECKOUT]: json({ booking, payment: aPayment({ clientSecret: 'another' }) }),
    });
    const { container } = drawStep();
    const credit = (await screen.findByRole('heading', { name: 'Your credit' })).parentElement;
    expect(credit).toHaveTextContent(/Paid by your credit ?£45.00 ?To pay by card ?£40.00/);
    expect(await screen.findByRole('button', { name: 'Pay £40.00' })).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Pay all of it by card instead' }));
    expect(await screen.findByRole('button', { name: 'Pay £85.00' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Your credit' })).toBeNull();
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      termsVersion: '2026-01',
      method: 'card',
      credit: '',
    });
  });

  test('comes back after the bank to the confirmation of this booking', async () => {
    fakeServer(open);
    drawStep();
    await pay();
    expect(stripe.confirmPayment.mock.lastCall?.[0]).toMatchObject({
      confirmParams: { return_url: `${window.location.origin}/book/ABCD1234/confirmation` },
    });
  });

  test('twice at once is paying once', async () => {
    let answer: (value: object) => void = () => undefined;
    stripe.confirmPayment.mockReturnValue(new Promise<object>((resolve) => (answer = resolve)));
    fakeServer(open);
    const { paid } = drawStep();
    await pay();
    const busy = screen.getByRole('button', { name: /^Paying/ });
    await userEvent.click(busy);
    busy.closest('form')?.requestSubmit();
    answer({});
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
    expect(stripe.confirmPayment).toHaveBeenCalledOnce();
  });

  test('with a declined card says so, and another card works in the same form', async () => {
    stripe.confirmPayment.mockResolvedValueOnce({
      error: { type: 'card_error', message: 'Your card has insufficient funds.' },
    });
    fakeServer(open);
    const { paid, setPaying } = drawStep();
    await pay();
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('Your card has insufficient funds.');
    expect(told).toHaveTextContent('No money has been taken.');
    await waitFor(() => expect(told).toHaveFocus());
    expect(paid).not.toHaveBeenCalled();
    expect(setPaying).toHaveBeenLastCalledWith(false);
    await pay();
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
    expect(screen.queryByText(/insufficient funds/)).toBeNull();
  });

  test('without connection can be tried again', async () => {
    stripe.confirmPayment.mockRejectedValueOnce(new Error('failed to fetch'));
    fakeServer(open);
    const { paid } = drawStep();
    await pay();
    expect(await screen.findByRole('alert')).toHaveTextContent('We cannot reach our booking service');
    await pay();
    await waitFor(() => expect(paid).toHaveBeenCalledOnce());
  });
});

describe('a payment provider that is down', () => {
  test('is told, and the form comes when it is up again', async () => {
    fakeServer({ ...open, [PAYMENT]: [down, json(aPayment())] });
    drawStep();
    expect(await screen.findByRole('alert')).toHaveTextContent('Your seats are kept.');
    expect(screen.queryByRole('button', { name: /^Pay/ })).toBeNull();
    await tryAgain();
    expect(await screen.findByText('Card number')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('while a new attempt is wanted: trying again repeats the same wish', async () => {
    const fresh = json({ booking, payment: aPayment({ id: 'PAYMENT2', clientSecret: 'secret2' }) });
    const calls = fakeServer({
      ...open,
      [PAYMENT]: json(aPayment({ state: 'CANCELLED', clientSecret: undefined })),
      [CHECKOUT]: [down, fresh],
    });
    drawStep();
    expect(await screen.findByRole('alert')).toHaveTextContent('Payment is unavailable');
    await tryAgain();
    expect(await screen.findByText('Card number')).toBeVisible();
    const [first, second] = calls.filter(({ method }) => method === 'POST');
    expect(first?.body).toEqual({ termsVersion: '2026-01', method: 'card' });
    expect(second?.headers['Idempotency-Key']).toBe(first?.headers['Idempotency-Key']);
  });

  test('or whose script is blocked, is told, and loaded again on wish', async () => {
    stripe.load.mockRejectedValueOnce(new ApiProblem({ title: 'The card form could not be loaded' }));
    fakeServer(open);
    drawStep();
    expect(await screen.findByRole('alert')).toHaveTextContent('The card form could not be loaded');
    await tryAgain();
    expect(await screen.findByText('Card number')).toBeVisible();
  });
});

test('what is paid already is not paid again', async () => {
  fakeServer({ ...open, [PAYMENT]: json(aPayment({ state: 'SUCCEEDED' })) });
  const { paid } = drawStep();
  await waitFor(() => expect(paid).toHaveBeenCalled());
  expect(screen.queryByRole('button', { name: /^Pay/ })).toBeNull();
});
