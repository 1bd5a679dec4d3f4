import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { payTransfer } from '../../lib/booking';
import type { VatTreatment } from '../../lib/vat';
import { CardPayment } from './CardPayment';

interface Props {
  reference: string;
  /** Of the move that is paid for. */
  transferId: string;
  vat: VatTreatment | undefined;
  returnTo: string;
  onPaid: () => void;
  setPaying: (isPaying: boolean) => void;
}

/** Pays what a move costs more. What is paid already leads on. */
export function RestPayment({ reference, transferId, onPaid, ...form }: Props) {
  // The server answers with the same open payment each time, so it may be asked like a question.
  const { data, error, refetch } = useQuery({
    queryKey: ['rest-payment', reference, transferId],
    queryFn: async ({ signal }) => (await payTransfer(reference, signal)).payment ?? null,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  const isPaid = data?.state === 'SUCCEEDED' || data?.state === 'PROCESSING';

  useEffect(() => {
    if (isPaid) {
      onPaid();
    }
  }, [isPaid, onPaid]);

  return (
    <CardPayment
      payment={isPaid ? undefined : (data ?? undefined)}
      error={error}
      retry={() => void refetch()}
      onPaid={onPaid}
      {...form}
    />
  );
}
