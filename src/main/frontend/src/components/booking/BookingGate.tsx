import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ProblemNotice } from '../errors';
import { MessagePage } from '../layout';
import { Loading } from '../ui';
import type { Booking } from '../../lib/api';
import { tokenOf, useBooking } from '../../lib/booking';
import { ApiProblem } from '../../lib/http';

interface Props {
  reference: string;
  children: (booking: Booking) => ReactNode;
}

/** Reads a booking with the key kept on this device, or says why it cannot be shown. */
export function BookingGate({ reference, children }: Props) {
  const { data: booking, error, refetch } = useBooking(reference);

  if (booking) {
    return children(booking);
  }
  if (error && ApiProblem.of(error).status === 404) {
    return (
      <MessagePage title="We cannot show this booking here">
        <p>
          {tokenOf(reference)
            ? 'The link to this booking is no longer valid, or the booking does not exist.'
            : 'A booking can be opened on the device on which it was made, with the link in our e-mail, or from your account.'}
        </p>
        <p>
          <Link to="/">See all courses</Link>
        </p>
      </MessagePage>
    );
  }
  return (
    <div className="container page">
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading what="your booking" />
      )}
    </div>
  );
}
