import { useEffect, useState } from 'react';
import type { Booking } from '../api';
import { serverNow } from '../clock';

/** Whether the seats are only held: neither paid for nor given back. */
export function isHold({ state }: Booking): boolean {
  return state === 'HELD' || state === 'AWAITING_PAYMENT';
}

export function isBooked({ state }: Booking): boolean {
  return state === 'CONFIRMED' || state === 'COMPLETED';
}

/** Whole seconds until a hold ends, never negative; counts down by itself. */
export function useSecondsLeft(holdExpiresAt: string | undefined): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const tick = () => setNow(serverNow());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [holdExpiresAt]);
  return secondsLeft(holdExpiresAt, now);
}

export function secondsLeft(holdExpiresAt: string | undefined, now: number): number {
  if (holdExpiresAt === undefined) {
    return 0;
  }
  return Math.max(0, Math.ceil((Date.parse(holdExpiresAt) - now) / 1000));
}

/** 12:05, or 23 h 59 min while that is far away */
export function formatCountdown(seconds: number): string {
  if (seconds >= 3600) {
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  }
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
