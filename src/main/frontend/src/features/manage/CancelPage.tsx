import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { ErrorSummary, ProblemNotice } from '../../components/errors';
import { Button, Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { cancelBooking, quoteCancellation, useBookingChanged } from '../../lib/booking';
import { formErrors, useFormErrors } from '../../lib/forms';
import { ApiProblem } from '../../lib/http';
import { count } from '../../lib/messages';
import { useWrite } from '../../lib/query';
import { ManageHeading } from './ManageHeading';
import { Refund } from './Refund';
import { WhoToCancel } from './WhoToCancel';
import './manage.css';

interface Props {
  booking: Booking;
  onDone: (said: string) => void;
}

/** Cancels some attendees or the whole booking, at a price that is shown before. */
export function CancelPage({ booking, onDone }: Props) {
  const { reference, attendees } = booking;
  const [chosen, setChosen] = useState<readonly string[]>();
  const isPart = chosen !== undefined;
  const attendeeIds = isPart ? [...chosen] : undefined;
  const errors = useFormErrors({});
  const changed = useBookingChanged();
  const quote = useQuery({
    queryKey: ['cancellation-quote', reference, booking.seats, attendeeIds],
    queryFn: ({ signal }) => quoteCancellation(reference, attendeeIds, signal),
    enabled: !isPart || chosen.length > 0,
    staleTime: 60_000,
    gcTime: 0,
  });
  const cancel = useWrite((body: { attendeeIds?: string[]; quote: string }, key) =>
    cancelBooking(reference, body, key),
  );

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isPart && chosen.length === 0) {
      errors.refuse([{ name: 'who', message: 'Choose who is to be cancelled' }]);
      return;
    }
    if (!quote.data) {
      return;
    }
    errors.begin();
    try {
      const answer = await cancel.mutateAsync({ attendeeIds, quote: quote.data.quote });
      // First away from here: a booking that is cancelled has no such page.
      onDone(
        isPart
          ? `${count(chosen.length, 'attendee')} cancelled. We have sent you an e-mail.`
          : 'Your booking is cancelled. We have sent you an e-mail.',
      );
      changed(answer);
    } catch (error) {
      if (ApiProblem.of(error).is('quote-stale')) {
        void quote.refetch();
      }
      errors.refuse(formErrors(error).map(({ message }) => ({ name: '', message })));
    }
  };

  return (
    <div className="container page">
      <ManageHeading booking={booking} title="Cancel" />
      <ErrorSummary errors={errors.list} attempt={errors.attempt} />
      <form noValidate className="manage-form" onSubmit={(event) => void submit(event)}>
        <WhoToCancel
          attendees={attendees}
          seats={booking.seats}
          chosen={chosen}
          onChange={(who) => {
            setChosen(who);
            errors.begin();
          }}
          error={errors.of('who')}
        />
        {quote.error && <ProblemNotice error={quote.error} onRetry={() => void quote.refetch()} />}
        {quote.isFetching && <Loading what="what you get back" />}
        {quote.data && !quote.isFetching && <Refund quote={quote.data} onInvoice={booking.onInvoice} />}
        <Button
          type="submit"
          busy={cancel.isPending}
          busyText="Cancelling…"
          className="forward button-danger"
        >
          {isPart ? 'Cancel these attendees' : 'Cancel the whole booking'}
        </Button>
      </form>
    </div>
  );
}
