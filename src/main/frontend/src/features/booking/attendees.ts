import type { Attendee, Booker, Booking, NewAttendee } from '../../lib/api';
import type { CarriedBooking } from '../../lib/booking';
import {
  email,
  optionalEmail,
  optionalPhone,
  optionalText,
  optionalVatNumber,
  requiredText,
  z,
} from '../../lib/validation';

const attendeeSchema = z.object({
  id: z.string().optional(),
  name: optionalText(120),
  email: optionalEmail,
  /** The name follows after booking. */
  later: z.boolean(),
});

/** Who books and who comes, as the form holds them. */
export const attendeesSchema = z
  .object({
    booker: z.object({
      name: requiredText(120, 'Enter your name'),
      email: email('Enter your e-mail address'),
      phone: optionalPhone,
      company: optionalText(200),
      address: optionalText(500),
      vatNumber: optionalVatNumber,
    }),
    /** The booker is the first attendee. */
    bookerAttends: z.boolean(),
    attendees: z.array(attendeeSchema),
  })
  .superRefine(({ bookerAttends, attendees }, context) => {
    attendees.forEach(({ name, later }, index) => {
      const isTheBooker = bookerAttends && index === 0;
      if (name === '' && !later && !isTheBooker) {
        context.addIssue({ code: 'custom', path: ['attendees', index, 'name'], message: `Enter the name of attendee ${index + 1}` });
      }
    });
  });

export type AttendeesForm = z.infer<typeof attendeesSchema>;
export type AttendeeRow = AttendeesForm['attendees'][number];

export const emptyRow = (): AttendeeRow => ({ id: undefined, name: '', email: '', later: false });

/** What to begin with: a draft, else what the server has, else what was typed for an earlier hold. */
export function initialAttendees(
  booking: Booking,
  draft: AttendeesForm | undefined,
  carried: AttendeesForm | CarriedBooking | undefined,
): AttendeesForm {
  const known = booking.booker || booking.attendees.length > 0 ? fromBooking(booking) : undefined;
  const earlier = carried && ('bookerAttends' in carried ? carried : fromBooking(carried));
  const form = draft ?? known ?? (earlier && withoutIds(earlier)) ?? fromBooking({ attendees: [] });
  const rest = { ...emptyRow(), later: form === known };
  const rows = Array.from({ length: booking.seats }, (_, i) => form.attendees[i] ?? rest);
  return { ...form, attendees: rows };
}

function fromBooking({ booker, attendees }: CarriedBooking): AttendeesForm {
  const [first] = attendees;
  return {
    booker: {
      name: booker?.name ?? '',
      email: booker?.email ?? '',
      phone: booker?.phone ?? '',
      company: booker?.company ?? '',
      address: booker?.address ?? '',
      vatNumber: booker?.vatNumber ?? '',
    },
    bookerAttends:
      booker !== undefined && first?.name === booker.name && first.email === booker.email,
    attendees: attendees.map(({ id, name, email: address }) => ({
      id,
      name,
      email: address ?? '',
      later: false,
    })),
  };
}

function withoutIds(form: AttendeesForm): AttendeesForm {
  return { ...form, attendees: form.attendees.map((row) => ({ ...row, id: undefined })) };
}

/** Optional parts left empty are left out. */
export function toBooker({ booker }: AttendeesForm): Booker {
  const given = Object.entries(booker).filter(([, text]) => text !== '');
  return Object.fromEntries(given) as unknown as Booker;
}

/** The places of those in the form whose names are given now. */
export function named({ bookerAttends, attendees }: AttendeesForm): number[] {
  return attendees
    .map(({ later }, index) => (later && !(bookerAttends && index === 0) ? -1 : index))
    .filter((index) => index >= 0);
}

/**
 * The list of those who are named, with the needs that each person already stated. While booking a
 * new name is a correction; afterwards it is somebody else, who has stated nothing.
 */
export function toAttendees(
  form: AttendeesForm,
  { state, attendees: stated }: Pick<Booking, 'state' | 'attendees'>,
): NewAttendee[] {
  const isSame = (before: Attendee, name: string) => state !== 'CONFIRMED' || before.name === name;
  return named(form).map((index) => {
    const row = form.attendees[index] ?? emptyRow();
    const person = form.bookerAttends && index === 0 ? { ...form.booker, id: row.id } : row;
    const seated = stated.find(({ id }) => id === row.id);
    const before = seated && isSame(seated, person.name) ? seated : undefined;
    return {
      ...(seated && { id: seated.id }),
      name: person.name,
      ...(person.email !== '' && { email: person.email }),
      requirements: (before?.requirements ?? []).map(({ templateCode, note }) => ({
        ...(templateCode !== undefined && { templateCode }),
        ...(note !== undefined && { note }),
      })),
      healthDataConsent: before?.healthDataConsent ?? false,
    };
  });
}
