import { Link } from 'react-router';
import type { Booking } from '../../lib/api';

/** Leads to the choice while the session of a confirmed booking does not take place. */
export function Rescued({ booking: { reference, session, state } }: { booking: Booking }) {
  return state === 'CONFIRMED' && session.state === 'CANCELLED' ? (
    <div className="notice resume">
      <p>We are sorry: this course does not take place on this date.</p>
      <Link className="button button-primary" to={`/booking/${reference}/rescue`}>
        Choose what you would like instead
      </Link>
    </div>
  ) : null;
}
