import type { Booking } from '../api';
import { tab } from '../storage';

/** What is typed but not sent yet, kept for this tab. The server is the truth once it has it. */
export type DraftOf = 'attendees' | 'requirements';

const key = (reference: string, form: DraftOf) => `draft:${reference}:${form}`;
const carriedKey = (form: DraftOf) => `carried:${form}`;
const CARRIED_BOOKING = 'carried:booking';

export const readDraft = <Values>(reference: string, form: DraftOf) =>
  tab.read<Values>(key(reference, form));

export const writeDraft = (reference: string, form: DraftOf, values: unknown) => {
  tab.write(key(reference, form), values);
};

/** The answers are with the server now, so neither this draft nor an older booking's counts. */
export const dropDraft = (reference: string, form: DraftOf) => {
  tab.remove(key(reference, form));
  tab.remove(carriedKey(form));
};

/** Keeps what was answered for a booking whose hold has ended, to fill in the next one in this tab. */
export function carryAnswers({ reference, booker, attendees }: Booking): void {
  tab.write(CARRIED_BOOKING, { booker, attendees });
  for (const form of ['attendees', 'requirements'] as const) {
    const draft = readDraft(reference, form);
    if (draft !== undefined) {
      tab.write(carriedKey(form), draft);
      tab.remove(key(reference, form));
    }
  }
}

export type CarriedBooking = Pick<Booking, 'booker' | 'attendees'>;

export const readCarriedDraft = <Values>(form: DraftOf) => tab.read<Values>(carriedKey(form));

export const readCarriedBooking = () => tab.read<CarriedBooking>(CARRIED_BOOKING);

/** The next booking is complete: nothing of an older one is needed any more. */
export const dropCarried = () => {
  tab.remove(CARRIED_BOOKING);
  tab.remove(carriedKey('attendees'));
  tab.remove(carriedKey('requirements'));
};
