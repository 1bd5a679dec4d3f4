import { StepHeading } from '../../components/booking/StepHeading';
import type { Booking } from '../../lib/api';
import { CardPayment } from './CardPayment';
import { CreditShare } from './CreditShare';
import { usePayablePayment } from './usePayablePayment';

interface Props {
  booking: Booking;
  onPaid: () => void;
  setPaying: (isPaying: boolean) => void;
}

/** Step 5: pay by card. */
export function PaymentStep({ booking, onPaid, setPaying }: Props) {
  const { payment, error, retry } = usePayablePayment(booking, onPaid);
  return (
    <>
      <StepHeading
        step="payment"
        title="Pay by card"
        back={{ to: `/book/${booking.reference}/review`, text: 'Back to your answers' }}
      />
      {payment && <CreditShare booking={booking} payment={payment} />}
      <CardPayment
        payment={payment}
        vat={booking.vatTreatment}
        error={error}
        retry={retry}
        returnTo={`/book/${booking.reference}/confirmation`}
        onPaid={onPaid}
        setPaying={setPaying}
      />
    </>
  );
}
