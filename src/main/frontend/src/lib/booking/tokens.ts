import type { Booking } from '../api';
import { device } from '../storage';

/** A booking that was begun or opened on this device. */
export interface KnownBooking {
  reference: string;
  /** The key of its private link. */
  token: string;
  /** When its hold ends, as far as was known here last; absent once it is no longer a hold. */
  holdExpiresAt?: string;
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
export function rememberHold({ reference, state, holdExpiresAt }: Booking): void {
  const held = state === 'HELD' || state === 'AWAITING_PAYMENT';
  const all = knownBookings();
  const known = all.find((candidate) => candidate.reference === reference);
  const end = held ? holdExpiresAt : undefined;
  if (known && known.holdExpiresAt !== end) {
    known.holdExpiresAt = end;
    device.write(KEY, all);
  }
}
