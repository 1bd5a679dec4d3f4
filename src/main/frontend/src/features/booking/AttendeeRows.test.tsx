import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Booking } from '../../lib/api';
import { aBooking, anAttendee } from '../../test/fixtures';
import { draw } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { AttendeesStep } from './AttendeesStep';

const SEATS = 'PUT /bookings/ABCD1234/seats';

const drawStep = (changes: Partial<Booking> = {}) =>
  draw(<AttendeesStep booking={aBooking(changes)} onDone={() => undefined} />);

describe('the number of seats', () => {
  const bob = anAttendee({ id: 'B', name: 'Bob Example' });

  test('grows with a further attendee, whose name is asked next', async () => {
    const calls = fakeServer({ [SEATS]: json(aBooking({ seats: 2 })) });
    drawStep();
    await userEvent.click(screen.getByRole('button', { name: 'Add another attendee' }));
    expect(await screen.findByText('You now have 2 seats.')).toBeInTheDocument();
    expect(screen.getByLabelText('Full name')).toHaveFocus();
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ seats: 2 });
  });

  test('stays when no seat is free', async () => {
    fakeServer({ [SEATS]: problem(409, 'session-full') });
    drawStep();
    await userEvent.click(screen.getByRole('button', { name: 'Add another attendee' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no further free seat on this date.');
    expect(screen.queryByText('Attendee 2')).toBeNull();
  });

  test('shrinks when an attendee is removed', async () => {
    const calls = fakeServer({ [SEATS]: json(aBooking({ attendees: [bob] })) });
    drawStep({ seats: 2, attendees: [anAttendee(), bob] });
    await userEvent.click(screen.getByRole('button', { name: /^Remove ?attendee 1$/ }));
    expect(await screen.findByText('You now have 1 seat.')).toBeInTheDocument();
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ seats: 1 });
    expect(screen.getByLabelText('Full name')).toHaveValue('Bob Example');
    expect(screen.getByLabelText('I am one of the attendees')).not.toBeChecked();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  });

  test('is at most twelve', () => {
    fakeServer({});
    drawStep({ booker: undefined, attendees: [], seats: 12 });
    expect(screen.queryByRole('button', { name: 'Add another attendee' })).toBeNull();
  });

  test('is fixed once the terms are accepted', () => {
    fakeServer({});
    drawStep({ state: 'AWAITING_PAYMENT', seats: 2, attendees: [anAttendee(), bob] });
    expect(screen.queryByRole('button', { name: /Add|Remove/ })).toBeNull();
    expect(screen.getByText(/number of seats is fixed now/)).toBeVisible();
  });
});
