import { expect, test } from 'vitest';
import { aBooking, anAttendee } from '../../test/fixtures';
import { attendeesSchema, initialAttendees, named, toAttendees, type AttendeesForm } from './attendees';

const form = (changes: Partial<AttendeesForm> = {}): AttendeesForm => ({
  booker: { name: 'Ann Example', email: 'ann@example.com', phone: '', company: '', address: '', vatNumber: '' },
  bookerAttends: true,
  attendees: [
    { id: 'A', name: '', email: '', later: false },
    { id: undefined, name: '', email: '', later: true },
    { id: 'C', name: 'Cy', email: '', later: false },
  ],
  ...changes,
});

test('a name may follow later, but only where that is said', () => {
  expect(attendeesSchema.safeParse(form()).success).toBe(true);
  const rows = form().attendees.map((row) => ({ ...row, later: false }));
  const refused = attendeesSchema.safeParse(form({ attendees: rows }));
  expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual(['attendees.1.name']);
});

test('only those who are named are sent', () => {
  expect(named(form())).toEqual([0, 2]);
  const stated = [anAttendee({ id: 'A' }), anAttendee({ id: 'C', name: 'Cy', requirements: [{ templateCode: 'DYSLEXIA', priority: 'STANDARD', state: 'NEW' }], healthDataConsent: true })];
  expect(toAttendees(form(), { state: 'HELD', attendees: stated })).toEqual([
    { id: 'A', name: 'Ann Example', email: 'ann@example.com', requirements: [], healthDataConsent: false },
    { id: 'C', name: 'Cy', requirements: [{ templateCode: 'DYSLEXIA' }], healthDataConsent: true },
  ]);
});

test('somebody else on a booked seat does not take over needs and consent', () => {
  const swapped = form({ bookerAttends: false, attendees: [{ id: 'A', name: 'Eve', email: '', later: false }] });
  const before = anAttendee({ id: 'A', requirements: [{ note: 'Space', priority: 'HIGH', state: 'NEW' }], healthDataConsent: true });
  expect(toAttendees(swapped, { state: 'CONFIRMED', attendees: [before] })).toEqual([
    { id: 'A', name: 'Eve', requirements: [], healthDataConsent: false },
  ]);
  expect(toAttendees(swapped, { state: 'HELD', attendees: [before] })[0]?.requirements).toEqual([
    { note: 'Space' },
  ]);
});

test('begins with a row for each seat, unnamed ones marked as later once saved', () => {
  const rows = initialAttendees(aBooking({ seats: 2 }), undefined, undefined).attendees;
  expect(rows.map(({ name, later }) => [name, later])).toEqual([['Ann Example', false], ['', true]]);
  const fresh = initialAttendees(aBooking({ seats: 2, booker: undefined, attendees: [] }), undefined, undefined);
  expect(fresh.attendees.map(({ later }) => later)).toEqual([false, false]);
});
