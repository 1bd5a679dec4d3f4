import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Booking, Payment } from '../../lib/api';
import { checkOut, paymentQuery, useBookingChanged } from '../../lib/booking';
import { useWrite } from '../../lib/query';

/**
 * The payment to be made now. One that can no longer be paid is replaced by a new attempt; one that
 * is made already leads on.
 */
export function usePayablePayment(booking: Booking, onPaid: () => void) {
  const { reference, termsVersion = '' } = booking;
  const client = useQueryClient();
  const changed = useBookingChanged();
  const query = useQuery({ ...paymentQuery(reference), refetchOnWindowFocus: false });
  const attempt = useWrite((version: string, key) => checkOut(reference, { version }, key));
  const { mutate, isIdle } = attempt;
  const payment = query.data;
  const isPaid = payment?.state === 'SUCCEEDED' || payment?.state === 'PROCESSING';
  const isSpent = payment !== undefined && !isPaid && !isPayable(payment);

  useEffect(() => {
    if (isPaid) {
      onPaid();
    }
  }, [isPaid, onPaid]);

  useEffect(() => {
    if (isSpent && isIdle) {
      mutate(termsVersion, {
        onSuccess: (answer) => {
          changed(answer.booking);
          client.setQueryData(paymentQuery(reference).queryKey, answer.payment);
        },
      });
    }
  }, [isSpent, isIdle, mutate, termsVersion, changed, client, reference]);

  return {
    payment: payment && isPayable(payment) ? payment : undefined,
    error: payment ? attempt.error : query.error,
    retry: () => {
      attempt.reset();
      if (query.error) void query.refetch();
    },
  };
}

function isPayable({ state, clientSecret }: Payment): boolean {
  const isOpen = state === 'CREATED' || state === 'REQUIRES_ACTION' || state === 'FAILED';
  return isOpen && clientSecret !== undefined;
}
