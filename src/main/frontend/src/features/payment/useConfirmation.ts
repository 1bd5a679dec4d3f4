import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Booking, Payment } from '../../lib/api';
import { bookingQuery, isBooked, paymentQuery } from '../../lib/booking';

const ASK_EVERY_MS = 1_500;
const ASK_RARELY_EVERY_MS = 15_000;
const PATIENCE_MS = 60_000;

export type Outcome = 'booked' | 'waiting' | 'taking-long' | 'unpaid' | 'not-seated';

/** Asks until the booking is confirmed: often for a minute, then now and again. */
export function useConfirmation(reference: string) {
  const isLate = useIsLate();
  const pace = isLate ? ASK_RARELY_EVERY_MS : ASK_EVERY_MS;
  const booking = useQuery({
    ...bookingQuery(reference),
    refetchInterval: ({ state }) => (state.data && isBooked(state.data) ? false : pace),
  });
  const isSettled = booking.data !== undefined && isBooked(booking.data);
  const payment = useQuery({
    ...paymentQuery(reference),
    enabled: !isSettled,
    refetchInterval: isSettled ? false : pace,
  });
  return {
    outcome: outcomeOf(booking.data, payment.data, isLate),
    booking: booking.data,
    payment: payment.data,
  };
}

/** What to tell the booker, from what booking and payment say. */
export function outcomeOf(
  booking: Booking | undefined,
  payment: Payment | undefined,
  isLate: boolean,
): Outcome {
  if (booking && isBooked(booking)) {
    return 'booked';
  }
  const isPaid = payment?.state === 'SUCCEEDED';
  if (booking && isPaid && (booking.state === 'EXPIRED' || booking.state === 'CANCELLED') && isLate) {
    return 'not-seated';
  }
  const hasFailed = payment?.state === 'FAILED' || payment?.state === 'CANCELLED';
  const isOpen = payment?.state === 'CREATED' || payment?.state === 'REQUIRES_ACTION';
  if (hasFailed || (isOpen && isLate)) {
    return 'unpaid';
  }
  return isLate ? 'taking-long' : 'waiting';
}

function useIsLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
