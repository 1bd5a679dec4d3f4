import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { BookingGate } from '../../components/booking/BookingGate';
import { PayMovePage } from '../../features/manage/PayMovePage';
import { usePrivateLink } from '../../features/manage/usePrivateLink';
import { MoveConfirmation } from '../../features/payment/MoveConfirmation';
import { RestPayment } from '../../features/payment/RestPayment';
import type { Booking, Transfer } from '../../lib/api';
import { useBookingStale } from '../../lib/booking';

const MOVED = 'Your booking has moved. We have sent you an e-mail with the new papers.';
const CALLED_OFF = 'The move is called off. Your booking stands as it was.';

/** Paying the rest of a move, and what comes of it: /payment and then /moved/:sessionId. */
export default function PayMoveRoute() {
  const { reference = '', sessionId } = useParams();
  const navigate = useNavigate();
  const stale = useBookingStale(reference);
  const { isReady } = usePrivateLink(reference);
  const back = useCallback(
    (said: string) => {
      stale();
      void navigate(`/booking/${reference}`, { replace: true, state: { said } });
    },
    [navigate, reference, stale],
  );
  const moved = useCallback(() => back(MOVED), [back]);

  if (!isReady) {
    return null;
  }
  if (sessionId !== undefined) {
    return <MoveConfirmation reference={reference} sessionId={sessionId} onMoved={moved} />;
  }
  return (
    <BookingGate key={reference} reference={reference}>
      {(booking) => (
        <PayMovePage booking={booking} onCalledOff={() => back(CALLED_OFF)}>
          {(move, setPaying) => {
            const returnTo = `/booking/${reference}/moved/${move.session.id}`;
            return (
              <RestPayment
                reference={reference}
                transferId={move.id}
                vat={vatOf(move, booking)}
                returnTo={returnTo}
                onPaid={() => void navigate(returnTo, { replace: true })}
                setPaying={setPaying}
              />
            );
          }}
        </PayMovePage>
      )}
    </BookingGate>
  );
}

/** What the rest is for; two courses that are taxed differently have no word in common. */
function vatOf(move: Transfer, booking: Booking) {
  const { vatTreatment } = move.session;
  return vatTreatment === booking.vatTreatment ? vatTreatment : undefined;
}
