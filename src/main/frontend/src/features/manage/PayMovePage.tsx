import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { Booking, Transfer } from '../../lib/api';
import { getTransfer, useSecondsLeft } from '../../lib/booking';
import { ApiProblem } from '../../lib/http';
import { CallOffMove } from './CallOffMove';
import { ManageHeading } from './ManageHeading';
import { MoveInWaiting } from './MoveInWaiting';
import './manage.css';

interface Props {
  booking: Booking;
  onCalledOff: () => void;
  /** The payment; tells when it is under way, which the end of the time must not tear down. */
  children: (move: Transfer, setPaying: (isPaying: boolean) => void) => ReactNode;
}

/** What is to be paid before a booking moves, and until when the new seats are kept. */
export function PayMovePage({ booking, onCalledOff, children }: Props) {
  const { reference } = booking;
  const [isPaying, setPaying] = useState(false);
  const { data: move, error, refetch } = useQuery({
    queryKey: ['transfer', reference],
    queryFn: ({ signal }) => getTransfer(reference, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const left = useSecondsLeft(move?.expiresAt);
  const isOver = move !== undefined && left === 0;
  const isGone = error !== null && ApiProblem.of(error).status === 404;

  useEffect(() => {
    if (isOver) void refetch();
  }, [isOver, refetch]);

  if (isGone && !isPaying) {
    return <NotKept booking={booking} />;
  }
  return (
    <div className="container page">
      <ManageHeading booking={booking} title="Pay for your new date" />
      {error && !move && !isGone && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!move && !error && <Loading what="your move" />}
      {move && (
        <div className="manage-form">
          <MoveInWaiting booking={booking} move={move} left={left} />
          {children(move, setPaying)}
          {!isPaying && <CallOffMove booking={booking} onCalledOff={onCalledOff} />}
        </div>
      )}
    </div>
  );
}

function NotKept({ booking }: { booking: Booking }) {
  const { reference } = booking;
  return (
    <div className="container page">
      <ManageHeading booking={booking} title="There is no move to pay for" />
      <p className="lead">
        It was not paid in time, was called off, or has been made already. See your booking for the date
        that you have now.
      </p>
      <p>
        <Link className="button button-primary" to={`/booking/${reference}`}>
          See your booking
        </Link>
      </p>
      <p>
        <Link to={`/booking/${reference}/move`}>Choose another date</Link>
      </p>
    </div>
  );
}
