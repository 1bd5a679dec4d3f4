import type { Attendee, Booking, NewAttendee, NewRequirement } from '../../lib/api';
import type { CarriedBooking } from '../../lib/booking';
import { optionalText, z } from '../../lib/validation';

const MOST_NEEDS = 10;

const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    needs: z.enum(['no', 'yes']),
    /** By the code of the template: chosen or not. */
    chosen: z.record(z.string(), z.boolean().optional()),
    /** By the code of the template: own words about it. */
    details: z.record(z.string(), optionalText(1000).optional()),
    other: optionalText(1000),
    consent: z.boolean(),
  })
  .superRefine((person, context) => {
    const complain = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const stated = statedBy(person).length;
    if (person.needs === 'no') {
      return;
    }
    if (stated === 0) {
      complain('needs', `Say what ${person.name} needs, or choose “No”`);
    } else if (stated > MOST_NEEDS) {
      complain('needs', `Choose at most ${MOST_NEEDS} needs for ${person.name}`);
    } else if (!person.consent) {
      complain('consent', `Tick to let us keep what ${person.name} needs, or choose “No”`);
    }
  });

export const needsSchema = z.object({ people: z.array(personSchema) });

export type NeedsForm = z.infer<typeof needsSchema>;
export type Person = NeedsForm['people'][number];

/** What a person has stated, as the server takes it; nothing when the answer is no. */
export function statedBy(person: Omit<Person, 'id'>): NewRequirement[] {
  if (person.needs === 'no') {
    return [];
  }
  const fromList = Object.keys(person.chosen)
    .filter((code) => person.chosen[code])
    .map((templateCode) => {
      const note = person.details[templateCode]?.trim();
      return { templateCode, ...(note && { note }) };
    });
  const other = person.other.trim();
  return other === '' ? fromList : [...fromList, { note: other }];
}

/** What to begin with: a draft, else what the server has, else what was said for an earlier hold. */
export function initialNeeds(
  booking: Booking,
  draft: NeedsForm | undefined,
  carried: NeedsForm | CarriedBooking | undefined,
): NeedsForm {
  const earlier =
    carried && ('people' in carried ? carried.people : carried.attendees.map(fromAttendee));
  const people = booking.attendees.map((attendee) => {
    const typed = draft?.people.find(({ id }) => id === attendee.id);
    const before = earlier?.find(({ name }) => name === attendee.name);
    if (typed) {
      return { ...typed, name: attendee.name };
    }
    return before && attendee.requirements.length === 0
      ? { ...before, id: attendee.id, consent: false } // Consent is given for each booking anew.
      : fromAttendee(attendee);
  });
  return { people };
}

function fromAttendee({ id, name, requirements, healthDataConsent }: Attendee): Person {
  const listed = requirements.filter(({ templateCode }) => templateCode !== undefined);
  const codes = listed.map(({ templateCode = '' }) => templateCode);
  return {
    id,
    name,
    needs: requirements.length > 0 ? 'yes' : 'no',
    chosen: Object.fromEntries(codes.map((code) => [code, true])),
    details: Object.fromEntries(listed.map(({ templateCode = '', note = '' }) => [templateCode, note])),
    other: requirements.find(({ templateCode }) => templateCode === undefined)?.note ?? '',
    consent: healthDataConsent,
  };
}

export function toNamedNeeds({ people }: NeedsForm, attendees: readonly Attendee[]): NewAttendee[] {
  return attendees.map(({ id, name, email }) => {
    const person = people.find((candidate) => candidate.id === id);
    const requirements = person ? statedBy(person) : [];
    return {
      id,
      name,
      ...(email !== undefined && { email }),
      requirements,
      healthDataConsent: requirements.length > 0 && (person?.consent ?? false),
    };
  });
}
