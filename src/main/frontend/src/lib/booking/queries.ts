import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Booking } from '../api';
import { getBooking, getPayment, getPolicy } from './calls';
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

/** What cancelling or moving costs, and until when. */
export const policyQuery = ({ reference, session, seats, state }: Booking) =>
  queryOptions({
    queryKey: ['policy', reference, session.id, seats, state],
    queryFn: ({ signal }) => getPolicy(reference, signal),
    staleTime: 60_000,
  });

export function useBooking(reference: string) {
  return useQuery(bookingQuery(reference));
}

/** The booking has changed in a way that only the server knows: it is read again. */
export function useBookingStale(reference: string): () => void {
  const client = useQueryClient();
  return useCallback(
    () => client.removeQueries({ queryKey: bookingQuery(reference).queryKey }),
    [client, reference],
  );
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
