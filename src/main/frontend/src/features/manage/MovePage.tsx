import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { Button, Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { quoteTransfer, transferBooking, useBookingChanged } from '../../lib/booking';
import { useCourses } from '../../lib/catalogue';
import { formErrors, useFormErrors } from '../../lib/forms';
import { ApiProblem } from '../../lib/http';
import { useWrite } from '../../lib/query';
import { ChooseDate } from './ChooseDate';
import { ManageHeading } from './ManageHeading';
import { MoveCosts } from './MoveCosts';
import './manage.css';

interface Props {
  booking: Booking;
  onMoved: (said: string) => void;
  /** The rest must be paid first. */
  onToPay: () => void;
}

/** Moves a booking to another session: the new seats are taken and the old ones freed in one step. */
export function MovePage({ booking, onMoved, onToPay }: Props) {
  const { reference } = booking;
  const courses = useCourses();
  const [slug, setSlug] = useState(booking.session.courseSlug);
  const [sessionId, setSessionId] = useState('');
  const errors = useFormErrors({});
  const changed = useBookingChanged();
  const quote = useQuery({
    queryKey: ['transfer-quote', reference, booking.session.id, sessionId],
    queryFn: ({ signal }) => quoteTransfer(reference, sessionId, signal),
    enabled: sessionId !== '',
    staleTime: 60_000,
    gcTime: 0,
  });
  const move = useWrite((body: { sessionId: string; quote: string }, key) =>
    transferBooking(reference, body, key),
  );

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (sessionId === '' || !quote.data) {
      errors.refuse([{ name: 'sessionId', message: 'Choose the new date' }]);
      return;
    }
    errors.begin();
    try {
      const answer = await move.mutateAsync({ sessionId, quote: quote.data.quote });
      changed(answer.booking);
      if (answer.payment) {
        onToPay();
      } else {
        onMoved('Your booking has moved. We have sent you an e-mail with the new papers.');
      }
    } catch (error) {
      if (ApiProblem.of(error).is('quote-stale')) {
        void quote.refetch();
      }
      errors.refuse(formErrors(error).map(({ message }) => ({ name: '', message })));
    }
  };

  return (
    <div className="container page">
      <ManageHeading booking={booking} title="Move to another date" />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <form noValidate className="manage-form" onSubmit={(event) => void submit(event)}>
        <ChooseDate
          booking={booking}
          courses={courses.data ?? []}
          slug={slug}
          sessionId={sessionId}
          error={errors.of('sessionId')}
          onCourse={(chosen) => {
            setSlug(chosen);
            setSessionId('');
          }}
          onSession={(chosen) => {
            setSessionId(chosen);
            errors.begin();
          }}
        />
        {quote.error && <ProblemNotice error={quote.error} onRetry={() => void quote.refetch()} />}
        {quote.isFetching && <Loading what="what it costs" />}
        {quote.data && !quote.isFetching && <MoveCosts quote={quote.data} onInvoice={booking.onInvoice} />}
        <Button type="submit" busy={move.isPending} busyText="Moving your seats…" className="forward">
          {quote.data && quote.data.toPay.amountMinor > 0 ? 'Keep these seats and pay the rest' : 'Move my booking'}
        </Button>
      </form>
    </div>
  );
}
