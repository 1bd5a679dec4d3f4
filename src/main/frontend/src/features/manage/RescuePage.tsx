import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { PageHeading } from '../../components/layout';
import { Button, Loading } from '../../components/ui';
import type { Booking, NewRescueAnswer, Rescue } from '../../lib/api';
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
const CREDIT = 'credit';

const SAID = {
  REFUND: 'Your booking is cancelled and your money is on its way back. We have sent you an e-mail.',
  CREDIT: 'Your booking is cancelled and your credit is ready. We have sent you an e-mail with its code.',
  MOVE: 'Your booking has moved. We have sent you an e-mail with the new papers.',
};

const CHOSEN: Record<Exclude<Rescue['state'], 'OPEN'>, string> = {
  MOVED: 'You have chosen already: your booking has moved to another date.',
  REFUNDED: 'You have chosen already: your money goes back to you.',
  CREDITED: 'You have chosen already: you keep a credit. You find its code in your booking.',
};

const answerOf = (chosen: string): NewRescueAnswer => {
  if (chosen === CREDIT || chosen === REFUND) {
    return { choice: chosen === CREDIT ? 'CREDIT' : 'REFUND' };
  }
  return { choice: 'MOVE', sessionId: chosen };
};

/** Lets somebody whose session was cancelled choose another date, their money or a credit. */
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
      errors.refuse([{ name: 'choice', message: 'Choose another date, your money back or a credit' }]);
      return;
    }
    errors.begin();
    try {
      const wanted = answerOf(chosen);
      const after = await answer.mutateAsync(wanted);
      client.removeQueries({ queryKey });
      onDone(SAID[wanted.choice]);
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
        <p className="notice">{CHOSEN[rescue.data.state]}</p>
      )}
      {rescue.data?.state === 'OPEN' && (
        <form noValidate className="manage-form" onSubmit={(event) => void submit(event)}>
          <p>We are very sorry. Please tell us what you would like instead. None of it costs you a fee.</p>
          <RescueChoices
            booking={booking}
            rescue={rescue.data}
            values={{ refund: REFUND, credit: CREDIT }}
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
