import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Checkout, Terms } from '../../lib/api';
import { checkOut, paymentQuery, useBookingChanged, type ToPay } from '../../lib/booking';
import { requestJson } from '../../lib/http';
import { useWrite } from '../../lib/query';

/** Reads the terms in force; accepting them makes the payment, or books when a credit pays all. */
export function useAcceptTerms(reference: string) {
  const client = useQueryClient();
  const changed = useBookingChanged();
  const terms = useQuery({
    queryKey: ['terms'],
    queryFn: ({ signal }) => requestJson<Terms>('/terms', { signal }),
  });
  const checkout = useWrite((toPay: ToPay, key) => checkOut(reference, toPay, key));

  const accept = async (toPay: ToPay): Promise<Checkout> => {
    const answer = await checkout.mutateAsync(toPay);
    changed(answer.booking);
    if (answer.payment) {
      client.setQueryData(paymentQuery(reference).queryKey, answer.payment);
    } else {
      client.removeQueries({ queryKey: paymentQuery(reference).queryKey });
    }
    return answer;
  };
  return { terms, accept, isBusy: checkout.isPending };
}
