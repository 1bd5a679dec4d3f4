import type { Attendee, Booking, Course, Session } from '../lib/api';

/** Things as the server would answer them. */
export const aSession = (changes: Partial<Session> = {}): Session => ({
  id: 'SESSION000000001',
  courseSlug: 'emergency-first-aid',
  courseTitle: 'Emergency First Aid at Work',
  date: '2027-01-14',
  start: '09:00:00',
  end: '16:30:00',
  zone: 'Europe/London',
  venue: {
    code: 'leeds',
    name: 'Canal Wharf',
    address: '14 Made-up Wharf',
    town: 'Leeds',
    postcode: 'LS99 4ZZ',
    accessFeatures: ['STEP_FREE'],
  },
  capacity: 12,
  seatsAvailable: 8,
  price: { amountMinor: 8500, currency: 'GBP' },
  state: 'OPEN',
  ...changes,
});

export const aCourse = (changes: Partial<Course> = {}): Course => ({
  slug: 'emergency-first-aid',
  title: 'Emergency First Aid at Work',
  summary: 'One day for small, low-risk workplaces.',
  description: 'What to do until help comes.',
  durationHours: 6,
  price: { amountMinor: 8500, currency: 'GBP' },
  vatRateBasisPoints: 2000,
  nextSession: aSession(),
  ...changes,
});

export const anAttendee = (changes: Partial<Attendee> = {}): Attendee => ({
  id: 'ATTENDEE00000001',
  name: 'Ann Example',
  email: 'ann@example.com',
  requirements: [],
  healthDataConsent: false,
  ...changes,
});

export const aBooking = (changes: Partial<Booking> = {}): Booking => ({
  reference: 'ABCD1234',
  state: 'HELD',
  session: aSession(),
  seats: 1,
  booker: { name: 'Ann Example', email: 'ann@example.com' },
  attendees: [anAttendee()],
  holdExpiresAt: new Date(Date.now() + 900_000).toISOString(),
  price: {
    net: { amountMinor: 7083, currency: 'GBP' },
    vat: { amountMinor: 1417, currency: 'GBP' },
    gross: { amountMinor: 8500, currency: 'GBP' },
  },
  createdAt: '2026-11-26T09:00:00Z',
  ...changes,
});
