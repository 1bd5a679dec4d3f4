import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { tokenOf } from '../../lib/booking';
import { aBooking, aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { SessionList } from './SessionList';

const ALL = 'GET /courses/emergency-first-aid/sessions?limit=100';
const york = { ...aSession().venue, code: 'york', town: 'York', name: 'Mill House' };
const leeds = aSession();
const nearlyFull = aSession({ id: 'S2', date: '2027-02-01', venue: york, seatsAvailable: 1 });
const full = aSession({ id: 'S3', date: '2027-03-01', venue: york, seatsAvailable: 0, state: 'FULL' });
const several = json({ items: [leeds, nearlyFull, full], next: null });

function drawList(at = '/') {
  const held = vi.fn();
  return { held, ...draw(<SessionList slug="emergency-first-aid" onHeld={held} />, at) };
}

const bookButtons = () => screen.queryAllByRole('button', { name: /^Book/ }).map(({ textContent }) => textContent);

test('offers the dates that have enough seats', async () => {
  fakeServer({ [ALL]: several });
  const { container } = drawList('/?seats=2');
  expect(await screen.findByText('3 dates')).toBeVisible();
  expect(bookButtons()).toEqual(['Book 2 seats on Thursday 14 January 2027 in Leeds']);
  expect(screen.getByText('1 seat left')).toBeVisible();
  expect(screen.getByText('Full')).toBeVisible();
  await expectAccessible(container);
});

test('asks for the number of people and offers accordingly', async () => {
  fakeServer({ [ALL]: several });
  drawList('/?seats=2');
  await userEvent.selectOptions(await screen.findByLabelText('How many people?'), '1 person');
  expect(bookButtons()).toHaveLength(2);
  expect(bookButtons()[0]).toMatch(/^Book 1 seat on/);
});

test('leaves out what is elsewhere or full', async () => {
  fakeServer({ [ALL]: several });
  drawList();
  await userEvent.selectOptions(await screen.findByLabelText('Where?'), 'York: Mill House');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await userEvent.click(screen.getByLabelText('Only dates with enough seats'));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('a wish for more people than may be booked counts as one', async () => {
  fakeServer({ [ALL]: several });
  drawList('/?seats=13');
  expect(await screen.findByLabelText('How many people?')).toHaveValue('1');
});

test('no dates are said, with what to do', async () => {
  fakeServer({ [ALL]: json({ items: [], next: null }) });
  drawList();
  expect(await screen.findByText(/No dates suit/)).toBeVisible();
});

test('dates that could not be read are read again on wish', async () => {
  const lost = new TypeError('failed to fetch');
  fakeServer({ [ALL]: [lost, lost, lost, several] });
  drawList();
  expect(await screen.findByRole('alert')).toHaveTextContent('We cannot reach our booking service');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('3 dates')).toBeVisible();
});

test('booking keeps the seats, and the key on this device', async () => {
  const calls = fakeServer({
    [ALL]: several,
    'POST /bookings': json({ ...aBooking({ seats: 2 }), token: 'SECRET' }, 201),
  });
  const { held } = drawList('/?seats=2');
  await userEvent.click(await screen.findByRole('button', { name: /^Book 2 seats/ }));
  await waitFor(() => expect(held).toHaveBeenCalledOnce());
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.body).toEqual({ sessionId: leeds.id, seats: 2 });
  expect(sent?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(tokenOf('ABCD1234')).toBe('SECRET');
});

test('seats that somebody else took meanwhile are told at the date, with the new numbers', async () => {
  const taken = json({ items: [{ ...leeds, seatsAvailable: 1 }], next: null });
  fakeServer({
    [ALL]: [several, taken],
    'POST /bookings': problem(409, 'session-full', { title: 'Only 1 seat is left', seatsAvailable: 1 }),
  });
  const { held } = drawList('/?seats=2');
  await userEvent.click(await screen.findByRole('button', { name: /^Book 2 seats/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Only 1 seat is left');
  expect(await screen.findByText('1 seat left')).toBeVisible();
  expect(bookButtons()).toEqual([]);
  expect(held).not.toHaveBeenCalled();
});
