import { SessionFacts } from '../../components/booking/SessionFacts';
import type { Booking } from '../../lib/api';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { formatVat } from '../../lib/vat';
import { GiveUpSeats } from './GiveUpSeats';

interface Props {
  booking: Booking;
  onGivenUp: () => void;
}

/** What is being booked and what it costs, beside each step. */
export function BookingAside({ booking, onGivenUp }: Props) {
  const { session, seats, price, vatTreatment } = booking;
  return (
    <aside className="card booking-aside" aria-labelledby="aside-title">
      <h2 id="aside-title">Your booking</h2>
      <p>
        <strong>{session.courseTitle}</strong>
      </p>
      <SessionFacts session={session} />
      <dl className="sums">
        <div>
          <dt>
            {count(seats, 'seat')} at {formatMoney(session.price)}
          </dt>
          <dd>{formatMoney(price.gross)}</dd>
        </div>
        <div className="quiet">
          <dt>{vatTreatment === 'STANDARD' ? 'of which VAT' : 'VAT'}</dt>
          <dd>{formatVat(price.vat, vatTreatment)}</dd>
        </div>
        <div className="sums-total">
          <dt>Total</dt>
          <dd>{formatMoney(price.gross)}</dd>
        </div>
      </dl>
      {booking.state === 'HELD' && <GiveUpSeats booking={booking} onGivenUp={onGivenUp} />}
    </aside>
  );
}
