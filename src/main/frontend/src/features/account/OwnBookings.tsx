import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { OwnBooking } from '../../lib/api';
import { ownBookingsQuery } from '../../lib/account';
import { formatDate } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';

const STATES: Record<OwnBooking['state'], string> = {
  HELD: 'Not finished',
  AWAITING_PAYMENT: 'Not paid yet',
  CONFIRMED: 'Confirmed',
  COMPLETED: 'Completed',
  EXPIRED: 'Hold ended',
  CANCELLED: 'Cancelled',
};

/** All bookings of the account's address, newest first. */
export function OwnBookings() {
  const { data: bookings, error, refetch } = useQuery(ownBookingsQuery);
  if (!bookings) {
    return error ? (
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    ) : (
      <Loading what="your bookings" />
    );
  }
  if (bookings.length === 0) {
    return (
      <p>
        Nothing has been booked with this e-mail address yet. <Link to="/">See all courses</Link>
      </p>
    );
  }
  return (
    <ul className="own-bookings">
      {bookings.map((booking) => (
        <li key={booking.reference} className="card">
          <Link to={`/booking/${booking.reference}`}>
            {booking.courseTitle}, {formatDate(booking.date)}
          </Link>
          <p>
            <span className={booking.state === 'CONFIRMED' ? 'badge badge-free' : 'badge'}>
              {STATES[booking.state]}
            </span>{' '}
            {count(booking.seats, 'seat')}, {formatMoney(booking.gross)}
          </p>
          <p className="quiet">Booking {booking.reference}</p>
        </li>
      ))}
    </ul>
  );
}
