import type {
  Attendee,
  Booking,
  BookingDocument,
  Company,
  Course,
  Payment,
  Policy,
  RequirementTemplate,
  Session,
  Terms,
  Transfer,
} from '../lib/api';

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
  vatTreatment: 'STANDARD',
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
  vatTreatment: 'STANDARD',
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
  vatTreatment: 'STANDARD',
  refunds: [],
  createdAt: '2026-11-26T09:00:00Z',
  ...changes,
});

export const aPayment = (changes: Partial<Payment> = {}): Payment => ({
  id: 'PAYMENT000000001',
  state: 'CREATED',
  amount: { amountMinor: 8500, currency: 'GBP' },
  clientSecret: 'secret',
  publishableKey: 'pk_test_example',
  ...changes,
});

const pounds = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

export const aPolicy = (changes: Partial<Policy> = {}): Policy => ({
  name: 'Standard policy',
  periods: [
    { kind: 'CANCELLATION', until: '2026-12-31T09:00:00Z', fee: pounds(0), refund: pounds(8500) },
    { kind: 'CANCELLATION', until: '2027-01-14T09:00:00Z', fee: pounds(4250), refund: pounds(4250) },
    { kind: 'MOVE', until: '2027-01-14T09:00:00Z', fee: pounds(0), refund: pounds(8500) },
  ],
  ...changes,
});

export const aTransfer = (changes: Partial<Transfer> = {}): Transfer => ({
  id: 'TRANSFER00000001',
  state: 'PENDING',
  session: aSession({ id: 'OTHER', date: '2027-02-04', price: pounds(9_900) }),
  fee: pounds(0),
  toPay: pounds(1_400),
  expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
  ...changes,
});

export const aDocument = (changes: Partial<BookingDocument> = {}): BookingDocument => ({
  id: 'DOCUMENT00000001',
  kind: 'BOOKING_CONFIRMATION',
  fileName: 'booking-ABCD1234.pdf',
  mediaType: 'application/pdf',
  size: 84_000,
  issuedAt: '2026-11-26T09:00:00Z',
  ...changes,
});

export const aCompany = (changes: Partial<Company> = {}): Company => ({
  name: 'Example Training',
  logoUrl: '/logo.svg',
  address: '1 Made-up Street\nLeeds',
  email: 'hello@example.com',
  phone: '01632 960 001',
  termsVersion: '2026-01',
  stripePublishableKey: 'pk_test_example',
  stripeJsUrl: 'https://stripe.example.com/v3',
  holdMinutes: 15,
  nameCutOffHours: 24,
  ...changes,
});

export const someTerms = (changes: Partial<Terms> = {}): Terms => ({
  version: '2026-01',
  title: 'Booking terms',
  text: 'Refunds\nOld words about refunds.',
  ...changes,
});

export const someTemplates: RequirementTemplate[] = [
  {
    code: 'WHEELCHAIR',
    category: 'MOBILITY',
    label: 'I use a wheelchair',
    help: 'We make sure that every room can be reached.',
    priority: 'CRITICAL',
    leadTimeDays: 14,
    venueFeatures: ['STEP_FREE', 'LIFT'],
  },
  {
    code: 'VEGAN',
    category: 'DIETARY',
    label: 'Vegan food',
    help: 'Lunch without animal products.',
    priority: 'STANDARD',
    leadTimeDays: 3,
    venueFeatures: [],
  },
];
