import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { carryAnswers, rememberToken } from '../../lib/booking';
import type { Booking } from '../../lib/api';
import { aBooking, anAttendee } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { AttendeesStep } from './AttendeesStep';

const BOOKER = 'PUT /bookings/ABCD1234/booker';
const PEOPLE = 'PUT /bookings/ABCD1234/attendees';
const empty = { booker: undefined, attendees: [] };
const accepted = { [BOOKER]: json(aBooking()), [PEOPLE]: json(aBooking()) };

function drawStep(changes: Partial<Booking> = {}) {
  const done = vi.fn();
  return { done, ...draw(<AttendeesStep booking={aBooking(changes)} onDone={done} />) };
}

const next = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));
const complaints = () => screen.getAllByRole('link').map(({ textContent }) => textContent).slice(1);
const writes = (calls: ReturnType<typeof fakeServer>) => calls.filter(({ method }) => method === 'PUT');

beforeEach(() => rememberToken('ABCD1234', 'KEY'));

describe('what is wrong is said before anything is sent', () => {
  test('all of it at once, in the order of the page', async () => {
    const calls = fakeServer(accepted);
    const { container, done } = drawStep({ ...empty, seats: 2 });
    await next();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    expect(complaints()).toEqual([
      'Enter your name',
      'Enter your e-mail address',
      'Enter the name of attendee 1',
      'Enter the name of attendee 2',
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Enter the name of attendee 2' }));
    expect(screen.getAllByLabelText('Full name')[1]).toHaveFocus();
    expect(writes(calls)).toEqual([]);
    expect(done).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  test('also beside a slip in an optional field', async () => {
    fakeServer(accepted);
    drawStep({ ...empty, seats: 2 });
    const [first] = screen.getAllByLabelText<HTMLInputElement>(/^E-mail address \(optional\)/);
    await userEvent.type(first ?? document.body, 'bob@');
    await next();
    await screen.findByRole('alert');
    expect(complaints()).toContain('Enter an e-mail address like name@example.com');
    expect(complaints()).toContain('Enter the name of attendee 2');
  });
});

test('sends what was typed, without what was left empty', async () => {
  const calls = fakeServer(accepted);
  const { done } = drawStep({ ...empty, seats: 2 });
  await userEvent.type(screen.getByLabelText('Your full name'), ' Ann Example ');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.click(screen.getByLabelText('I am one of the attendees'));
  await userEvent.type(screen.getByLabelText('Full name'), 'Bob Example');
  await next();
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  const [booker, people] = writes(calls);
  expect(booker?.body).toEqual({ name: 'Ann Example', email: 'ann@example.com' });
  expect(people?.body).toEqual([
    { name: 'Ann Example', email: 'ann@example.com', requirements: [], healthDataConsent: false },
    { name: 'Bob Example', requirements: [], healthDataConsent: false },
  ]);
  expect(booker?.headers).toMatchObject({ 'Booking-Token': 'KEY' });
  expect(booker?.headers['Idempotency-Key']).toBeTruthy();
});

test('a corrected name keeps the person and the needs that they stated', async () => {
  const stated = anAttendee({
    name: 'Bob Exmaple',
    email: undefined,
    requirements: [{ templateCode: 'VEGAN', note: 'no nuts', priority: 'STANDARD', state: 'NEW' }],
    healthDataConsent: true,
  });
  const calls = fakeServer(accepted);
  const { done } = drawStep({ attendees: [stated] });
  await userEvent.clear(screen.getByLabelText('Full name'));
  await userEvent.type(screen.getByLabelText('Full name'), 'Bob Example');
  await next();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(writes(calls)[1]?.body).toEqual([
    {
      id: stated.id,
      name: 'Bob Example',
      requirements: [{ templateCode: 'VEGAN', note: 'no nuts' }],
      healthDataConsent: true,
    },
  ]);
});

describe('what the server refuses', () => {
  const refusing = (pointer: string) =>
    problem(422, 'invalid', { errors: [{ pointer, message: 'The server does not like it' }] });

  test('of the booker is shown at the field; what was typed stays', async () => {
    const calls = fakeServer({ ...accepted, [BOOKER]: refusing('/phone') });
    const { done } = drawStep();
    await userEvent.type(screen.getByLabelText(/^Phone number/), '01632 960 001');
    await next();
    await userEvent.click(await screen.findByRole('link', { name: 'The server does not like it' }));
    expect(screen.getByLabelText(/^Phone number/)).toHaveFocus();
    expect(screen.getByLabelText(/^Phone number/)).toBeInvalid();
    expect(screen.getByLabelText(/^Phone number/)).toHaveValue('01632 960 001');
    expect(writes(calls)).toHaveLength(1);
    expect(done).not.toHaveBeenCalled();
  });

  test('of an attendee is shown at theirs', async () => {
    const bob = anAttendee({ id: 'B', name: 'Bob Example', email: undefined });
    fakeServer({ ...accepted, [PEOPLE]: refusing('/1/name') });
    drawStep({ seats: 2, attendees: [anAttendee(), bob] });
    await next();
    await userEvent.click(await screen.findByRole('link', { name: 'The server does not like it' }));
    expect(screen.getByLabelText('Full name')).toHaveFocus();
    expect(screen.getByLabelText('Full name')).toHaveValue('Bob Example');
  });

  test('of the attendee who is the booker leads to the booker’s field', async () => {
    fakeServer({ ...accepted, [PEOPLE]: refusing('/0/name') });
    drawStep();
    await next();
    await userEvent.click(await screen.findByRole('link', { name: 'The server does not like it' }));
    expect(screen.getByLabelText('Your full name')).toHaveFocus();
  });

  test('in a folded part opens it', async () => {
    fakeServer({ ...accepted, [BOOKER]: refusing('/company') });
    drawStep();
    await next();
    await screen.findByRole('alert');
    expect(screen.getByLabelText(/^Company/)).toBeVisible();
  });
});

test('without connection nothing is lost, and pressing again repeats the same write', async () => {
  const lost = new TypeError('failed to fetch');
  const calls = fakeServer({ ...accepted, [BOOKER]: [lost, lost, lost, json(aBooking())] });
  const { done } = drawStep();
  await next();
  expect(await screen.findByRole('alert')).toHaveTextContent('We cannot reach our booking service');
  expect(screen.getByLabelText('Your full name')).toHaveValue('Ann Example');
  await next();
  await waitFor(() => expect(done).toHaveBeenCalled());
  const keys = writes(calls)
    .filter(({ path }) => path.endsWith('/booker'))
    .map(({ headers }) => headers['Idempotency-Key']);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
});

test('a reload brings back what was typed', async () => {
  fakeServer(accepted);
  const { unmount } = drawStep(empty);
  await userEvent.type(screen.getByLabelText('Your full name'), 'Ann Typed');
  unmount();
  drawStep(empty);
  expect(screen.getByLabelText('Your full name')).toHaveValue('Ann Typed');
});

test('answers of a hold that ended fill in the next one, as new people', async () => {
  fakeServer(accepted);
  const bob = anAttendee({ id: 'B', name: 'Bob Example', email: 'bob@example.com' });
  carryAnswers(aBooking({ reference: 'OLD00001', seats: 2, attendees: [anAttendee(), bob] }));
  const calls = fakeServer(accepted);
  const { done } = drawStep({ ...empty, seats: 2 });
  expect(screen.getByLabelText('Your full name')).toHaveValue('Ann Example');
  expect(screen.getByLabelText('I am one of the attendees')).toBeChecked();
  expect(screen.getByLabelText('Full name')).toHaveValue('Bob Example');
  await next();
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(JSON.stringify(writes(calls)[1]?.body)).not.toContain('"id"');
});

test('a VAT number needs its country, however it is written', async () => {
  fakeServer(accepted);
  drawStep({ ...empty, booker: { name: 'Ann Example', email: 'ann@example.com', vatNumber: '123456789' } });
  await next();
  expect(complaints()).toContain('Enter a VAT number with its country code, like GB123456789');
  const field = screen.getByLabelText<HTMLInputElement>(/^VAT number/);
  await userEvent.clear(field);
  await userEvent.type(field, 'gb 123 4567 89');
  await next();
  expect(complaints()).not.toContain('Enter a VAT number with its country code, like GB123456789');
});
