import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Booking, Payment } from '../../lib/api';
import { bookingQuery, isBooked, paymentQuery } from '../../lib/booking';

const ASK_EVERY_MS = 1_500;
const ASK_RARELY_EVERY_MS = 15_000;
const PATIENCE_MS = 60_000;
/** A booking read so long after its payment was made shows what became of it. */
const SURE_AFTER_MS = 3_000;

export type Outcome = 'done' | 'waiting' | 'taking-long' | 'unpaid' | 'lost';

/** What the payment was for: when it is reached, and when it can no longer be. */
export interface Aim {
  isDone: (booking: Booking) => boolean;
  isLost: (booking: Booking) => boolean;
}

export const TO_BOOK: Aim = {
  isDone: isBooked,
  isLost: ({ state }) => state === 'EXPIRED' || state === 'CANCELLED',
};

/** Asks until the payment has led to what it was for: often for a minute, then now and again. */
export function useConfirmation(reference: string, aim: Aim = TO_BOOK) {
  const isLate = useIsLate();
  const pace = isLate ? ASK_RARELY_EVERY_MS : ASK_EVERY_MS;
  const booking = useQuery({
    ...bookingQuery(reference),
    refetchInterval: ({ state }) => (state.data && aim.isDone(state.data) ? false : pace),
  });
  const isDone = booking.data !== undefined && aim.isDone(booking.data);
  const payment = useQuery({
    ...paymentQuery(reference),
    enabled: !isDone,
    refetchInterval: ({ state }) => (isDone || state.data?.state === 'SUCCEEDED' ? false : pace),
  });
  const isSure = booking.dataUpdatedAt > payment.dataUpdatedAt + SURE_AFTER_MS;
  return {
    outcome: isDone ? 'done' : outcomeOf(payment.data, isLate, isSure && isLost(aim, booking.data)),
    booking: booking.data,
    payment: payment.data,
  };
}

const isLost = (aim: Aim, booking?: Booking) => booking !== undefined && aim.isLost(booking);

/** What to tell the booker while it is not done. */
function outcomeOf(payment: Payment | undefined, isLate: boolean, isLost: boolean): Outcome {
  if (payment?.state === 'SUCCEEDED' && isLost) {
    return 'lost';
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
