import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Checkout, Terms } from '../../lib/api';
import { checkOut, paymentQuery, useBookingChanged } from '../../lib/booking';
import { requestJson } from '../../lib/http';
import { useWrite } from '../../lib/query';

/** Reads the terms in force; accepting them makes the payment. */
export function useAcceptTerms(reference: string) {
  const client = useQueryClient();
  const changed = useBookingChanged();
  const terms = useQuery({
    queryKey: ['terms'],
    queryFn: ({ signal }) => requestJson<Terms>('/terms', { signal }),
  });
  const checkout = useWrite((version: string, key) => checkOut(reference, version, key));

  const accept = async (version: string): Promise<Checkout> => {
    const answer = await checkout.mutateAsync(version);
    changed(answer.booking);
    client.setQueryData(paymentQuery(reference).queryKey, answer.payment);
    return answer;
  };
  return { terms, accept, isBusy: checkout.isPending };
}
