import { useQuery } from '@tanstack/react-query';
import { Elements } from '@stripe/react-stripe-js';
import { StepHeading } from '../../components/booking/StepHeading';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { appearance } from './appearance';
import { CardForm } from './CardForm';
import { usePayablePayment } from './usePayablePayment';
import { loadStripe } from './loadStripe';
import { useCompany } from '../../lib/query';
import './payment.css';

interface Props {
  booking: Booking;
  onPaid: () => void;
  setPaying: (isPaying: boolean) => void;
}

/** Step 5: pay by card. Card data goes from Stripe's frame to Stripe and never comes here. */
export function PaymentStep({ booking, onPaid, setPaying }: Props) {
  const { payment, error, retry } = usePayablePayment(booking, onPaid);
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

  return (
    <>
      <StepHeading
        step="payment"
        title="Pay by card"
        back={{ to: `/book/${booking.reference}/review`, text: 'Back to your answers' }}
      />
      {problem && <ProblemNotice error={problem} onRetry={tryAgain} />}
      {!problem && !(payment && stripe.data) && <Loading what="the card form" />}
      {payment?.clientSecret && stripe.data && (
        <Elements
          key={payment.clientSecret}
          stripe={stripe.data}
          options={{ clientSecret: payment.clientSecret, appearance, locale: 'en-GB' }}
        >
          <CardForm
            reference={booking.reference}
            payment={payment}
            onPaid={onPaid}
            setPaying={setPaying}
          />
        </Elements>
      )}
    </>
  );
}
