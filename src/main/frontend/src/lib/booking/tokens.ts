import type { Booking } from '../api';
import { device } from '../storage';

/** A booking that was begun or opened on this device. */
export interface KnownBooking {
  reference: string;
  /** The key of its private link. */
  token: string;
  /** When its hold ends, as far as was known here last; absent once it is no longer a hold. */
  holdExpiresAt?: string;
  /** The session and course of seats that can still be changed; absent once somebody pays. */
  sessionId?: string;
  courseSlug?: string;
}

const KEY = 'bookings';
const MOST_KEPT = 20;

export function knownBookings(): KnownBooking[] {
  return device.read<KnownBooking[]>(KEY) ?? [];
}

export function tokenOf(reference: string): string | undefined {
  return knownBookings().find((known) => known.reference === reference)?.token;
}

/** Keeps the key of a booking here, newest first. */
export function rememberToken(reference: string, token: string): void {
  const others = knownBookings().filter((known) => known.reference !== reference);
  device.write(KEY, [{ reference, token }, ...others].slice(0, MOST_KEPT));
}

/** Notes until when the booking is only held, so that it can be offered to be resumed. */
export function rememberHold({ reference, state, holdExpiresAt, session }: Booking): void {
  const held = state === 'HELD' || state === 'AWAITING_PAYMENT';
  const all = knownBookings();
  const known = all.find((candidate) => candidate.reference === reference);
  const end = held ? holdExpiresAt : undefined;
  const own = state === 'HELD' ? session : undefined;
  if (known && (known.holdExpiresAt !== end || known.sessionId !== own?.id)) {
    known.holdExpiresAt = end;
    known.sessionId = own?.id;
    known.courseSlug = own?.courseSlug;
    device.write(KEY, all);
  }
}

/**
 * The key of seats that this device holds on the session or course: shown to the server, they count
 * as free, and choosing seats changes them instead of holding more.
 */
export function tokenOfHeld(where: { sessionId: string } | { courseSlug: string }): string | undefined {
  const fits = (known: KnownBooking) =>
    'sessionId' in where
      ? known.sessionId === where.sessionId
      : known.courseSlug === where.courseSlug;
  return knownBookings().find(
    (known) => fits(known) && known.holdExpiresAt && Date.parse(known.holdExpiresAt) > Date.now(),
  )?.token;
}
