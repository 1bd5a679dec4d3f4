import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { PageHeading } from '../../components/layout';
import { Button, Loading } from '../../components/ui';
import type { Booking, NewRescueAnswer } from '../../lib/api';
import { answerRescue, getRescue, useBookingChanged } from '../../lib/booking';
import { formErrors, useFormErrors } from '../../lib/forms';
import { useWrite } from '../../lib/query';
import { RescueChoices } from './RescueChoices';
import './manage.css';

interface Props {
  booking: Booking;
  onDone: (said: string) => void;
}

const REFUND = 'refund';

/** Lets somebody whose session was cancelled choose another date or their money. */
export function RescuePage({ booking, onDone }: Props) {
  const { reference, session } = booking;
  const [chosen, setChosen] = useState('');
  const errors = useFormErrors({});
  const changed = useBookingChanged();
  const client = useQueryClient();
  const queryKey = ['rescue', reference];
  const rescue = useQuery({ queryKey, queryFn: ({ signal }) => getRescue(reference, signal) });
  const answer = useWrite((body: NewRescueAnswer, key) => answerRescue(reference, body, key));

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen === '') {
      errors.refuse([{ name: 'choice', message: 'Choose another date or your money back' }]);
      return;
    }
    errors.begin();
    try {
      const isRefund = chosen === REFUND;
      const after = await answer.mutateAsync(
        isRefund ? { choice: 'REFUND' } : { choice: 'MOVE', sessionId: chosen },
      );
      client.removeQueries({ queryKey });
      onDone(
        isRefund
          ? 'Your booking is cancelled and your money is on its way back. We have sent you an e-mail.'
          : 'Your booking has moved. We have sent you an e-mail with the new papers.',
      );
      changed(after);
    } catch (error) {
      void rescue.refetch();
      errors.refuse(formErrors(error).map(({ message }) => ({ name: '', message })));
    }
  };

  return (
    <div className="container page">
      <Link to={`/booking/${reference}`} className="back-link">
        Back to your booking
      </Link>
      <PageHeading
        title="We had to cancel your course"
        caption={`${session.courseTitle}, booking ${reference}`}
      />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      {rescue.error && !rescue.data && (
        <ProblemNotice error={rescue.error} onRetry={() => void rescue.refetch()} />
      )}
      {rescue.isPending && <Loading what="what you can choose" />}
      {rescue.data && rescue.data.state !== 'OPEN' && (
        <p className="notice">
          {rescue.data.state === 'MOVED'
            ? 'You have chosen already: your booking has moved to another date.'
            : 'You have chosen already: your money goes back to you.'}
        </p>
      )}
      {rescue.data?.state === 'OPEN' && (
        <form noValidate className="manage-form" onSubmit={(event) => void submit(event)}>
          <p>We are very sorry. Please tell us what you would like instead. Neither costs you a fee.</p>
          <RescueChoices
            booking={booking}
            rescue={rescue.data}
            refundValue={REFUND}
            chosen={chosen}
            onChange={(choice) => {
              setChosen(choice);
              errors.begin();
            }}
            error={errors.of('choice')}
          />
          <Button type="submit" busy={answer.isPending} busyText="Saving your choice…" className="forward">
            Confirm my choice
          </Button>
        </form>
      )}
    </div>
  );
}
