import { useEffect } from 'react';
import { Link } from 'react-router';
import { MessagePage } from '../../components/layout';
import { Confirming } from './Confirming';
import { useConfirmation } from './useConfirmation';

interface Props {
  reference: string;
  /** Where the booking goes. */
  sessionId: string;
  onMoved: () => void;
}

/** After paying the rest of a move: waits until the booking has moved, which leads on. */
export function MoveConfirmation({ reference, sessionId, onMoved }: Props) {
  const { outcome, payment } = useConfirmation(reference, {
    isDone: ({ session }) => session.id === sessionId,
    isLost: () => true,
  });
  const isMoved = outcome === 'done';

  useEffect(() => {
    if (isMoved) {
      onMoved();
    }
  }, [isMoved, onMoved]);

  if (outcome === 'unpaid') {
    return (
      <MessagePage title="Your payment did not go through">
        <p className="lead">{payment?.message ?? 'No money has been taken.'}</p>
        <p>
          <Link className="button button-primary" to={`/booking/${reference}/payment`}>
            Try another way to pay
          </Link>
        </p>
      </MessagePage>
    );
  }
  if (outcome === 'lost') {
    return (
      <MessagePage title="Your booking could not move">
        <p className="lead">
          We are sorry: your payment came after its time, and others had booked the seats by then. You
          get it back without doing anything, and your booking stands as it was.
        </p>
        <p>
          <Link to={`/booking/${reference}`}>See your booking</Link>
        </p>
      </MessagePage>
    );
  }
  return (
    <div className="container page message-page">
      <Confirming reference={reference} isLong={outcome === 'taking-long'} />
    </div>
  );
}
