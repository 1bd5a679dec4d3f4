import { PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js';
import type { StripeError } from '@stripe/stripe-js';
import { useRef, useState, type SyntheticEvent } from 'react';
import { ErrorSummary } from '../../components/errors';
import { Button, Loading } from '../../components/ui';
import type { Payment } from '../../lib/api';
import { useFormErrors } from '../../lib/forms';
import { messages } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { vatNote, type VatTreatment } from '../../lib/vat';

interface Props {
  payment: Payment;
  /** How the price is taxed; undefined where it is of two kinds. */
  vat: VatTreatment | undefined;
  /** Where the bank sends the payer back to, if it wants them on a page of its own. */
  returnTo: string;
  onPaid: () => void;
  setPaying: (isPaying: boolean) => void;
}

/** Stripe's card form and the button that pays. After a decline the same form serves again. */
export function CardForm({ payment, vat, returnTo, onPaid, setPaying }: Props) {
  const stripe = useStripe();
  const elements = useElements();
  const [isReady, setReady] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isSent = useRef(false);
  const errors = useFormErrors({});

  const refuse = (message: string) => errors.refuse([{ name: '', message }]);

  const pay = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!stripe || !elements || isSent.current) {
      return;
    }
    isSent.current = true;
    setBusy(true);
    setPaying(true);
    errors.begin();
    try {
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: window.location.origin + returnTo },
        redirect: 'if_required',
      });
      if (error) {
        refuse(reasonOf(error));
      } else {
        onPaid();
      }
    } catch {
      refuse(`${messages.noConnection}. ${messages.noConnectionDetail}`);
    } finally {
      isSent.current = false;
      setBusy(false);
      setPaying(false);
    }
  };

  return (
    <form noValidate onSubmit={(event) => void pay(event)}>
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <p className="amount">
        To pay: <strong>{formatMoney(payment.amount)}</strong>
        {vat && <span className="quiet"> {vatNote(vat)}</span>}
      </p>
      {!isReady && <Loading what="the card form" />}
      <div className="card card-form">
        <PaymentElement
          onReady={() => setReady(true)}
          onLoadError={() =>
            refuse('The card form could not be loaded. Reload the page to try again.')
          }
        />
      </div>
      <p className="quiet small">
        Your card details go straight to our payment provider, Stripe. We never see them. Your bank
        may ask you to confirm that it is you.
      </p>
      <Button type="submit" busy={isBusy} busyText="Paying… please keep this page open" className="forward">
        Pay {formatMoney(payment.amount)}
      </Button>
    </form>
  );
}

/** What Stripe says, and after a declined card also what to do now. */
function reasonOf({ type, message = messages.tryAgainSoon }: StripeError): string {
  return type === 'card_error'
    ? `${message} No money has been taken. You can try another card.`
    : message;
}
