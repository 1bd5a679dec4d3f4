import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { aSession } from '../../test/fixtures';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { JoinPage } from './JoinPage';
import { WaitingPage } from './WaitingPage';

const LIST = 'GET /courses/emergency-first-aid/sessions?limit=100';
const full = aSession({ seatsAvailable: 0, state: 'FULL' });
const later = aSession({ id: 'LATER', date: '2027-02-04', seatsAvailable: 0, state: 'FULL' });

afterEach(() => vi.unstubAllGlobals());

const page = () => <JoinPage slug={full.courseSlug} sessionId={full.id} seats={2} />;

test('joins for a party and for another date', async () => {
  const calls = fakeServer({
    [LIST]: json({ items: [full, later], next: null }),
    [`POST /sessions/${full.id}/waiting-list`]: json(
      { email: 'ann@example.com', seats: 2, sessions: [full, later] },
      201,
    ),
    'GET /company': problem(404, 'not-found'),
  });
  const { container } = draw(page());
  await userEvent.type(await screen.findByLabelText('Your full name'), 'Ann Example');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.click(screen.getByLabelText('Thursday 4 February 2027, Leeds'));
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  expect(await screen.findByRole('heading', { name: 'You are on the waiting list' })).toBeVisible();
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Ann Example',
    email: 'ann@example.com',
    seats: 2,
    alsoSessionIds: ['LATER'],
  });
});

test('leads to booking when seats have come free meanwhile', async () => {
  fakeServer({
    [LIST]: json({ items: [full], next: null }),
    [`POST /sessions/${full.id}/waiting-list`]: problem(409, 'session-not-full'),
    'GET /company': problem(404, 'not-found'),
  });
  draw(page());
  await userEvent.type(await screen.findByLabelText('Your full name'), 'Ann Example');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.click(screen.getByRole('button', { name: 'Join the waiting list' }));
  expect(await screen.findByRole('link', { name: 'Book the free seats now' })).toBeVisible();
  expect(screen.getByLabelText('Your full name')).toHaveValue('Ann Example');
});

test('names what is missing', async () => {
  fakeServer({ [LIST]: json({ items: [full], next: null }), 'GET /company': problem(404, 'x') });
  draw(page());
  await userEvent.click(await screen.findByRole('button', { name: 'Join the waiting list' }));
  expect(await screen.findByRole('link', { name: 'Enter your name' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Enter your e-mail address' })).toBeVisible();
});

const entry = {
  name: 'Ann Example',
  seats: 2,
  courseSlug: full.courseSlug,
  courseTitle: full.courseTitle,
  sessions: [{ session: full, position: 3 }],
  createdAt: '2026-11-26T09:00:00Z',
};

test('shows the place in the queue and lets one leave', async () => {
  const calls = fakeServer({
    'GET /waiting-list/KEY': [json({ ...entry, state: 'WAITING' }), json({ ...entry, state: 'LEFT' })],
    'DELETE /waiting-list/KEY': new Response(null, { status: 204 }),
    'GET /company': problem(404, 'not-found'),
  });
  draw(<WaitingPage token="KEY" />);
  expect(await screen.findByText('Place 3 in the queue')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Leave the waiting list' }));
  expect(
    await screen.findByRole('heading', { name: 'You have left the waiting list' }),
  ).toBeVisible();
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(true);
});

test('a link that is not ours shows nothing of anybody', async () => {
  fakeServer({
    'GET /waiting-list/KEY': problem(404, 'not-found'),
    'GET /company': problem(404, 'not-found'),
  });
  draw(<WaitingPage token="KEY" />);
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: /cannot show this/ })).toBeVisible(),
  );
});
