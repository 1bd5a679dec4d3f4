import { lazy, Suspense } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { BookingGate } from '../../components/booking/BookingGate';
import { isStep, reachableStep, type Step } from '../../components/booking/steps';
import { Loading } from '../../components/ui';
import { AttendeesStep } from '../../features/booking/AttendeesStep';
import { ReviewStep } from '../../features/booking/ReviewStep';
import { Wizard } from '../../features/booking/Wizard';
import { RequirementsStep } from '../../features/requirement/RequirementsStep';
import type { Booking } from '../../lib/api';

const PaymentStep = lazy(async () => ({
  default: (await import('../../features/payment/PaymentStep')).PaymentStep,
}));
const ConfirmationStep = lazy(async () => ({
  default: (await import('../../features/payment/ConfirmationStep')).ConfirmationStep,
}));

/** The wizard's steps under /book/:reference; leads to the step that has to come first. */
export default function WizardRoute() {
  const { reference = '', step } = useParams();
  const wanted = isStep(step) ? step : 'attendees';
  return (
    <BookingGate key={reference} reference={reference}>
      {(booking) =>
        reachableStep(booking, wanted) === step ? (
          <WizardPage booking={booking} step={wanted} />
        ) : (
          <Navigate replace to={`/book/${reference}/${reachableStep(booking, wanted)}`} />
        )
      }
    </BookingGate>
  );
}

function WizardPage({ booking, step }: { booking: Booking; step: Step }) {
  const navigate = useNavigate();
  const { reference, session } = booking;
  const to = (next: Step) => () => void navigate(`/book/${reference}/${next}`);
  const onPaid = () => void navigate(`/book/${reference}/confirmation`, { replace: true });

  return (
    <Wizard
      booking={booking}
      step={step}
      onGivenUp={() => void navigate(`/courses/${session.courseSlug}`)}
    >
      {(setPaying) => (
        <Suspense fallback={<Loading />}>
          {step === 'attendees' && <AttendeesStep booking={booking} onDone={to('requirements')} />}
          {step === 'requirements' && <RequirementsStep booking={booking} onDone={to('review')} />}
          {step === 'review' && <ReviewStep booking={booking} onDone={to('payment')} />}
          {step === 'payment' && (
            <PaymentStep booking={booking} onPaid={onPaid} setPaying={setPaying} />
          )}
          {step === 'confirmation' && <ConfirmationStep reference={reference} />}
        </Suspense>
      )}
    </Wizard>
  );
}
