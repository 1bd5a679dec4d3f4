import type { Booking } from '../../lib/api';
import { isBooked } from '../../lib/booking';

/** The steps of the wizard that have a page of their own; the first of the five is the course page. */
export type Step = 'attendees' | 'requirements' | 'review' | 'payment' | 'confirmation';

export const STEP_NAMES = [
  'Course and date',
  'Attendees',
  'Access needs',
  'Check and terms',
  'Payment',
] as const;

const NUMBERS: Record<Step, number> = {
  attendees: 2,
  requirements: 3,
  review: 4,
  payment: 5,
  confirmation: 6,
};

export function stepNumber(step: Step): number {
  return NUMBERS[step];
}

export function isStep(text: string | undefined): text is Step {
  return text !== undefined && text in NUMBERS;
}

/**
 * The wanted step, or the one that has to come first. Names may follow after booking, but whoever
 * goes on with seats that others kept for them is asked for names before the terms.
 */
export function reachableStep(booking: Booking, wanted: Step): Step {
  if (isBooked(booking)) {
    return 'confirmation';
  }
  if (booking.booker === undefined) {
    return 'attendees';
  }
  const hasAccepted = booking.state !== 'HELD';
  if (!hasAccepted && NUMBERS[wanted] > NUMBERS.review) {
    return booking.attendees.length === 0 ? 'attendees' : 'review';
  }
  return wanted;
}
