import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { MessagePage } from '../../components/layout';
import type { Booking } from '../../lib/api';
import { bookingQuery, isHold, useSecondsLeft } from '../../lib/booking';
import { formatShortDate } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { noVatNote } from '../../lib/vat';
import { BookingAside } from './BookingAside';
import { HoldBar } from './HoldBar';
import { HoldEnded } from './HoldEnded';
import { StepProgress } from '../../components/booking/StepProgress';
import { stepNumber, type Step } from '../../components/booking/steps';
import './booking.css';

interface Props {
  booking: Booking;
  step: Step;
  onGivenUp: () => void;
  /** The step; tells when a payment is under way, which the end of the hold must not tear down. */
  children: (setPaying: (isPaying: boolean) => void) => ReactNode;
}

/** What each step has around it: progress, the time left, and the booking beside. */
export function Wizard({ booking, step, onGivenUp, children }: Props) {
  const client = useQueryClient();
  const left = useSecondsLeft(booking.holdExpiresAt);
  const [isPaying, setPaying] = useState(false);
  const held = isHold(booking);
  const isOver = booking.state === 'EXPIRED' || (held && left === 0);

  useEffect(() => {
    if (held && isOver) {
      void client.invalidateQueries({ queryKey: bookingQuery(booking.reference).queryKey });
    }
  }, [client, booking.reference, held, isOver]);

  if (booking.state === 'CANCELLED') {
    return (
      <MessagePage title="This booking is cancelled">
        <p>Its seats have been given back. You can choose a course and book again.</p>
      </MessagePage>
    );
  }
  if (isOver && !isPaying && step !== 'confirmation') {
    return <HoldEnded booking={booking} />;
  }
  const { session, seats, price, vatTreatment } = booking;
  return (
    <>
      {held && step !== 'confirmation' && <HoldBar booking={booking} left={left} />}
      <div className="container page wizard">
        <StepProgress current={stepNumber(step)} />
        <p className="wizard-context quiet">
          {session.courseTitle}, {formatShortDate(session.date)}, {session.venue.town} ·{' '}
          {count(seats, 'seat')} · {formatMoney(price.gross)}{noVatNote(vatTreatment)}
        </p>
        <div className="wizard-columns">
          <div className="wizard-step">{children(setPaying)}</div>
          <BookingAside booking={booking} onGivenUp={onGivenUp} />
        </div>
      </div>
    </>
  );
}
