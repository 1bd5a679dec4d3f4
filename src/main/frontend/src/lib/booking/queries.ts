import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Booking } from '../api';
import { getBooking, getPayment } from './calls';
import { rememberHold } from './tokens';

export const bookingQuery = (reference: string) =>
  queryOptions({
    queryKey: ['booking', reference],
    queryFn: async ({ signal }) => {
      const booking = await getBooking(reference, signal);
      rememberHold(booking);
      return booking;
    },
  });

export const paymentQuery = (reference: string) =>
  queryOptions({
    queryKey: ['payment', reference],
    queryFn: ({ signal }) => getPayment(reference, signal),
    staleTime: 0,
  });

export function useBooking(reference: string) {
  return useQuery(bookingQuery(reference));
}

/** Puts the booking that a write answered with in the place of the one read before. */
export function useBookingChanged(): (booking: Booking) => void {
  const client = useQueryClient();
  return useCallback(
    (booking) => {
      rememberHold(booking);
      client.setQueryData(bookingQuery(booking.reference).queryKey, booking);
    },
    [client],
  );
}
