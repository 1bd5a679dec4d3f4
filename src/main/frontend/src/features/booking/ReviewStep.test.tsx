import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { aBooking, aPayment, aPolicy, anAttendee, someTemplates, someTerms } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { ReviewStep } from './ReviewStep';

const CHECKOUT = 'POST /bookings/ABCD1234/checkout';
const answers = {
  'GET /terms': json(someTerms()),
  'GET /requirement-templates': json(someTemplates),
  'GET /bookings/ABCD1234/policy': json(aPolicy()),
  [CHECKOUT]: json({ booking: aBooking({ state: 'AWAITING_PAYMENT' }), payment: aPayment() }),
};

function drawStep(booking = aBooking()) {
  const done = vi.fn();
  return { done, ...draw(<ReviewStep booking={booking} onDone={done} />) };
}

const tick = async () => userEvent.click(await screen.findByLabelText('I have read and accept the booking terms'));
const accept = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Accept and continue to payment' }));
const checkouts = (calls: ReturnType<typeof fakeServer>) => calls.filter(({ method }) => method === 'POST');

test('shows the answers, each with the way to change it', async () => {
  fakeServer(answers);
  const { container } = drawStep(
    aBooking({
      booker: { name: 'Ann Example', email: 'ann@example.com', company: 'Example Ltd' },
      attendees: [
        anAttendee({ requirements: [{ templateCode: 'VEGAN', note: 'no nuts', priority: 'STANDARD', state: 'NEW' }] }),
      ],
    }),
  );
  expect(await screen.findByText('Vegan food: no nuts')).toBeVisible();
  expect(screen.getByText('Example Ltd')).toBeVisible();
  expect(screen.queryByText('Phone')).toBeNull();
  const change = (what: string) => screen.getByRole('link', { name: new RegExp(`^Change ?${what}$`) });
  expect(change('your details')).toHaveAttribute('href', '/book/ABCD1234/attendees');
  expect(change('the access needs')).toHaveAttribute('href', '/book/ABCD1234/requirements');
  await expectAccessible(container);
});

test('shows before paying what cancelling or moving costs until when', async () => {
  fakeServer(answers);
  drawStep();
  const cancelling = (await screen.findByRole('heading', { name: 'If you cancel' })).parentElement;
  expect(cancelling).toHaveTextContent(/Until Thursday 31 December 2026 at 9am ?You get back all £85.00/);
  expect(cancelling).toHaveTextContent(/Until Thursday 14 January 2027 at 9am ?You get back £42.50, we keep £42.50/);
  const moving = screen.getByRole('heading', { name: 'If you move to another date' }).parentElement;
  expect(moving).toHaveTextContent(/Until Thursday 14 January 2027 at 9am ?Free of charge/);
});

test('the form is there once nothing above it moves any more', async () => {
  let tell: (policy: Response) => void = () => undefined;
  const policy = new Promise<Response>((resolve) => (tell = resolve));
  fakeServer({ ...answers, 'GET /bookings/ABCD1234/policy': () => policy });
  drawStep();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByText('I have a credit')).toBeNull();
  tell(json(aPolicy()));
  expect(await screen.findByText('I have a credit')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'If you cancel' })).toBeVisible();
});

test('terms that are not accepted lead no further', async () => {
  const calls = fakeServer(answers);
  const { done } = drawStep();
  await accept();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  await userEvent.click(screen.getByRole('link', { name: 'Tick to say that you accept the booking terms' }));
  expect(screen.getByRole('checkbox')).toHaveFocus();
  expect(checkouts(calls)).toEqual([]);
  expect(done).not.toHaveBeenCalled();
});

test('accepting sends the version that was shown', async () => {
  const calls = fakeServer(answers);
  const { done } = drawStep();
  await tick();
  await accept();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(checkouts(calls)[0]?.body).toEqual({ termsVersion: '2026-01', method: 'card' });
});

test('the code of a credit is sent, and what is wrong with it is said beside it', async () => {
  const wrong = problem(422, 'invalid', { errors: [{ pointer: '/credit', message: 'Nothing is left of this credit.' }] });
  const paid = json({ booking: aBooking({ state: 'CONFIRMED' }), paidByCredit: aPayment().amount });
  const calls = fakeServer({ ...answers, [CHECKOUT]: [wrong, paid] });
  const { container, done } = drawStep();
  await tick();
  await userEvent.click(screen.getByText('I have a credit'));
  await userEvent.type(screen.getByLabelText(/Code of your credit/), ' K7M2-9QXA ');
  await accept();
  await userEvent.click(await screen.findByRole('link', { name: 'Nothing is left of this credit.' }));
  expect(screen.getByLabelText(/Code of your credit/)).toHaveFocus();
  await expectAccessible(container);
  await accept();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(checkouts(calls)[1]?.body).toEqual({ termsVersion: '2026-01', method: 'card', credit: 'K7M2-9QXA' });
});

test('terms that changed meanwhile are shown anew and must be accepted anew', async () => {
  const newer = someTerms({ version: '2026-02', text: 'Refunds\nNew words about refunds.' });
  const calls = fakeServer({
    ...answers,
    'GET /terms': [json(someTerms()), json(newer)],
    [CHECKOUT]: [problem(409, 'terms-outdated', { title: 'The terms have changed' }), answers[CHECKOUT]],
  });
  const { done } = drawStep();
  await tick();
  await accept();
  expect(await screen.findByRole('alert')).toHaveTextContent('The terms have changed');
  expect(await screen.findByText('New words about refunds.')).toBeInTheDocument();
  expect(screen.getByRole('checkbox')).not.toBeChecked();
  expect(done).not.toHaveBeenCalled();
  await tick();
  await accept();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(checkouts(calls).map(({ body }) => body)).toEqual([
    { termsVersion: '2026-01', method: 'card' },
    { termsVersion: '2026-02', method: 'card' },
  ]);
});

test('a payment provider that is down is told, and trying again works', async () => {
  const down = problem(503, 'payment-unavailable', { title: 'Payment is unavailable', detail: 'Your seats are kept.' });
  const calls = fakeServer({ ...answers, [CHECKOUT]: [down, answers[CHECKOUT]] });
  const { done } = drawStep();
  await tick();
  await accept();
  expect(await screen.findByRole('alert')).toHaveTextContent('Payment is unavailable. Your seats are kept.');
  expect(screen.getByRole('checkbox')).toBeChecked();
  await accept();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  const [first, second] = checkouts(calls);
  expect(second?.headers['Idempotency-Key']).toBe(first?.headers['Idempotency-Key']);
});

test('terms that could not be read are read again on wish; nothing can be accepted before', async () => {
  const lost = new TypeError('failed to fetch');
  fakeServer({ ...answers, 'GET /terms': [lost, lost, lost, json(someTerms())] });
  drawStep();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('checkbox')).toBeVisible();
});
