import { useQuery } from '@tanstack/react-query';
import { Elements } from '@stripe/react-stripe-js';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { Payment } from '../../lib/api';
import { useCompany } from '../../lib/query';
import type { VatTreatment } from '../../lib/vat';
import { appearance } from './appearance';
import { CardForm } from './CardForm';
import { loadStripe } from './loadStripe';
import './payment.css';

interface Props {
  /** What is to be paid, once it is known. */
  payment?: Payment;
  vat: VatTreatment | undefined;
  error: unknown;
  retry: () => void;
  returnTo: string;
  onPaid: () => void;
  setPaying: (isPaying: boolean) => void;
}

/** Pays by card. Card data goes from Stripe's frame to Stripe and never comes here. */
export function CardPayment({ payment, error, retry, ...form }: Props) {
  const company = useCompany();
  const url = company.data?.stripeJsUrl;
  const key = payment?.publishableKey ?? company.data?.stripePublishableKey;
  const stripe = useQuery({
    queryKey: ['stripe', url, key],
    queryFn: () => loadStripe(url ?? '', key ?? ''),
    enabled: payment !== undefined && url !== undefined && key !== undefined,
    staleTime: Infinity,
    structuralSharing: false,
  });
  const problem = error ?? company.error ?? stripe.error;
  const tryAgain = () => {
    retry();
    if (company.error) void company.refetch();
    if (stripe.error) void stripe.refetch();
  };

  if (problem) {
    return <ProblemNotice error={problem} onRetry={tryAgain} />;
  }
  if (!payment?.clientSecret || !stripe.data) {
    return <Loading what="the card form" />;
  }
  return (
    <Elements
      key={payment.clientSecret}
      stripe={stripe.data}
      options={{ clientSecret: payment.clientSecret, appearance, locale: 'en-GB' }}
    >
      <CardForm payment={payment} {...form} />
    </Elements>
  );
}
