import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberHold, rememberToken, writeDraft } from '../../lib/booking';
import type { Booking } from '../../lib/api';
import { formatUntil } from '../../lib/dates';
import { aBooking } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { AttendeesStep } from './AttendeesStep';
import { holdAnnouncement } from './holdAnnouncement';
import { HoldBar } from './HoldBar';
import { HoldEnded } from './HoldEnded';
import { ResumeBanner } from './ResumeBanner';
import { Wizard } from './Wizard';

const EXTEND = 'POST /bookings/ABCD1234/hold-extension';

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => rememberToken('ABCD1234', 'KEY'));

describe('the time left', () => {
  test('is shown, and made longer on wish', async () => {
    const longer = aBooking();
    const until = formatUntil(longer.holdExpiresAt ?? '', Date.now());
    const calls = fakeServer({ [EXTEND]: json(longer) });
    const { container } = draw(<HoldBar booking={aBooking()} left={605} />);
    expect(screen.getByRole('timer')).toHaveTextContent('10:05');
    await userEvent.click(screen.getByRole('button', { name: 'Give me more time' }));
    expect(await screen.findByText(`We are keeping your seats until ${until}.`)).toHaveAttribute('role', 'status');
    expect(calls[0]?.headers).toMatchObject({ 'Booking-Token': 'KEY' });
    await expectAccessible(container);
  });

  test('cannot be made longer for ever', async () => {
    fakeServer({ [EXTEND]: problem(409, 'hold-extension-limit', { detail: 'You can have no more time.' }) });
    draw(<HoldBar booking={aBooking()} left={100} />);
    await userEvent.click(screen.getByRole('button', { name: 'Give me more time' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('You can have no more time.');
    expect(screen.queryByRole('button', { name: 'Give me more time' })).toBeNull();
  });

  test('can be asked for again when the first wish was lost', async () => {
    const lost = new TypeError('failed to fetch');
    fakeServer({ [EXTEND]: [lost, lost, lost, json(aBooking())] });
    draw(<HoldBar booking={aBooking()} left={600} />);
    await userEvent.click(screen.getByRole('button', { name: 'Give me more time' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Check your internet connection');
    await userEvent.click(screen.getByRole('button', { name: 'Give me more time' }));
    expect(await screen.findByText(/We are keeping your seats until/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is said aloud at five minutes and at one, and not each second', () => {
    const said = Array.from({ length: 900 }, (_, second) => holdAnnouncement(900 - second));
    const changes = said.filter((text, index) => text !== '' && text !== said[index - 1]);
    expect(changes.map((text) => text.split(' left')[0])).toEqual(['5 minutes', '1 minute']);
  });
});

describe('the wizard', () => {
  const drawWizard = (changes: Partial<Booking>, onGivenUp = vi.fn()) =>
    draw(
      <Wizard booking={aBooking(changes)} step="payment" onGivenUp={onGivenUp}>
        {(setPaying) => <button onClick={() => setPaying(true)}>Pay</button>}
      </Wizard>,
    );
  const soon = () => ({ holdExpiresAt: new Date(Date.now() + 2_000).toISOString() });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    fakeServer({});
  });

  afterEach(() => vi.useRealTimers());

  test('gives way when the hold ends', () => {
    drawWizard(soon());
    expect(screen.getByRole('button', { name: 'Pay' })).toBeVisible();
    pass(3_000);
    expect(screen.getByRole('heading', { name: 'Your hold has ended' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Pay' })).toBeNull();
  });

  test('is not torn down while a payment is under way', async () => {
    drawWizard(soon());
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    pass(3_000);
    expect(screen.getByRole('button', { name: 'Pay' })).toBeVisible();
  });

  test('shows what is booked and what it costs', () => {
    drawWizard({});
    const aside = screen.getByRole('complementary', { name: 'Your booking' });
    expect(aside).toHaveTextContent('Emergency First Aid at Work');
    expect(aside).toHaveTextContent('1 seat at £85.00');
    expect(aside).toHaveTextContent('of which VAT£14.17');
  });

  test('says that a booking is cancelled', () => {
    drawWizard({ state: 'CANCELLED' });
    expect(screen.getByRole('heading', { name: 'This booking is cancelled' })).toBeVisible();
  });
});

test('seats that are not wanted any more are given back', async () => {
  const calls = fakeServer({ 'DELETE /bookings/ABCD1234/hold': new Response(null, { status: 204 }) });
  const givenUp = vi.fn();
  draw(
    <Wizard booking={aBooking()} step="attendees" onGivenUp={givenUp}>
      {() => null}
    </Wizard>,
  );
  await userEvent.click(screen.getByText('Changed your mind?'));
  await userEvent.click(screen.getByRole('button', { name: 'Give the seats back' }));
  await waitFor(() => expect(givenUp).toHaveBeenCalledOnce());
  expect(calls.at(-1)?.headers).toMatchObject({ 'Booking-Token': 'KEY' });
});

test('a hold that ended leads back to the dates and carries on what was typed', () => {
  fakeServer({});
  const typed = { booker: { name: 'Ann Typed', email: 'ann@example.com', phone: '', company: '', address: '', vatNumber: '' } };
  writeDraft('ABCD1234', 'attendees', { ...typed, bookerAttends: false, attendees: [{ name: 'Bob Typed', email: '' }] });
  const ended = draw(<HoldEnded booking={aBooking({ state: 'EXPIRED', booker: undefined, attendees: [] })} />);
  const link = screen.getByRole('link', { name: 'Choose a date again' });
  expect(link).toHaveAttribute('href', '/courses/emergency-first-aid?seats=1');
  ended.unmount();
  const again = aBooking({ reference: 'NEXT0001', booker: undefined, attendees: [] });
  draw(<AttendeesStep booking={again} onDone={vi.fn()} />);
  expect(screen.getByLabelText('Your full name')).toHaveValue('Ann Typed');
  expect(screen.getByLabelText('Full name')).toHaveValue('Bob Typed');
});

describe('an unfinished booking', () => {
  test('can be gone on with while its seats are kept', async () => {
    rememberHold(aBooking());
    fakeServer({ 'GET /bookings/ABCD1234': json(aBooking()) });
    draw(<ResumeBanner />);
    const link = await screen.findByRole('link', { name: 'Continue your booking' });
    expect(link).toHaveAttribute('href', '/book/ABCD1234');
  });

  test('is not offered once it is paid', async () => {
    rememberHold(aBooking());
    const calls = fakeServer({ 'GET /bookings/ABCD1234': json(aBooking({ state: 'CONFIRMED' })) });
    const { container } = draw(<ResumeBanner />);
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(container).toBeEmptyDOMElement();
  });
});
