import { useQueryClient } from '@tanstack/react-query';
import type { Booking } from '../../lib/api';
import { checkOut, paymentQuery, useBookingChanged } from '../../lib/booking';
import { useWrite } from '../../lib/query';

/** Gives back what a credit was to pay: then all is to be paid by card. */
export function useLeaveOutCredit({ reference, termsVersion = '' }: Booking) {
  const client = useQueryClient();
  const changed = useBookingChanged();
  const write = useWrite((version: string, key) => checkOut(reference, { version, credit: '' }, key));
  return {
    error: write.error,
    isBusy: write.isPending,
    start: () =>
      write.mutate(termsVersion, {
        onSuccess: (answer) => {
          changed(answer.booking);
          client.setQueryData(paymentQuery(reference).queryKey, answer.payment);
        },
      }),
  };
}
