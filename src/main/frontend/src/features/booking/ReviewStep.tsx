import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { StepHeading } from '../../components/booking/StepHeading';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { Button, Checkbox, Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { policyQuery } from '../../lib/booking';
import { formErrors, useFormErrors } from '../../lib/forms';
import { ApiProblem } from '../../lib/http';
import { CreditField } from './CreditField';
import { PlansChange } from './PlansChange';
import { ReviewAnswers } from './ReviewAnswers';
import { TermsText } from './TermsText';
import { useAcceptTerms } from './useAcceptTerms';

interface Props {
  booking: Booking;
  onDone: () => void;
}

const NOT_ACCEPTED = { name: 'terms', message: 'Tick to say that you accept the booking terms' };

/** Step 4: check the answers and accept the terms. */
export function ReviewStep({ booking, onDone }: Props) {
  const { terms, accept, isBusy } = useAcceptTerms(booking.reference);
  const policy = useQuery(policyQuery(booking));
  // The form waits for what stands above it, which would move it from under finger and focus.
  const isComplete = !terms.isPending && !policy.isPending;
  const [isAccepted, setAccepted] = useState(false);
  const [credit, setCredit] = useState('');
  const errors = useFormErrors({});

  const refused = (error: unknown) => {
    if (ApiProblem.of(error).is('terms-outdated')) {
      setAccepted(false);
      void terms.refetch();
    }
    // Fields of other steps have no place here: their messages stand alone.
    errors.refuse(
      formErrors(error).map(({ name, message }) => ({ name: name === 'credit' ? name : '', message })),
    );
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isAccepted || !terms.data) {
      errors.refuse([NOT_ACCEPTED]);
      return;
    }
    errors.begin();
    const code = credit.trim();
    accept({ version: terms.data.version, credit: code === '' ? undefined : code }).then(onDone, refused);
  };

  return (
    <>
      <StepHeading
        step="review"
        title="Check your answers"
        back={{ to: `/book/${booking.reference}/requirements`, text: 'Back to access needs' }}
      />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <ReviewAnswers booking={booking} />
      <PlansChange booking={booking} />
      {!isComplete && <Loading what="the terms" />}
      {isComplete && (
        <form noValidate onSubmit={submit}>
          <h2>Paying</h2>
          <CreditField value={credit} onChange={setCredit} error={errors.of('credit')} />
          <h2>Booking terms</h2>
          {terms.error && (
            <ProblemNotice error={terms.error} onRetry={() => void terms.refetch()} />
          )}
          {terms.data && (
            <>
              <TermsText terms={terms.data} />
              <Checkbox
                name="terms"
                label="I have read and accept the booking terms"
                checked={isAccepted}
                onChange={({ target }) => setAccepted(target.checked)}
                error={errors.of('terms')}
              />
              <Button type="submit" busy={isBusy} busyText="Preparing the payment…" className="forward">
                Accept and continue to payment
              </Button>
            </>
          )}
        </form>
      )}
    </>
  );
}
