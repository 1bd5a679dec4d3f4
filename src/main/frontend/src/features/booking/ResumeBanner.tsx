import { Link } from 'react-router';
import { isHold, knownBookings, useBooking, useSecondsLeft } from '../../lib/booking';
import { serverNow } from '../../lib/clock';
import { formatClock, formatShortDate } from '../../lib/dates';
import { count } from '../../lib/messages';
import '../../components/booking/resume.css';

/** Offers to go on with a booking that was begun on this device while its seats are still kept. */
export function ResumeBanner() {
  const now = serverNow();
  const open = knownBookings().find(
    ({ holdExpiresAt }) => holdExpiresAt !== undefined && Date.parse(holdExpiresAt) > now,
  );
  return open ? <Resume reference={open.reference} /> : null;
}

function Resume({ reference }: { reference: string }) {
  const { data: booking } = useBooking(reference);
  const left = useSecondsLeft(booking?.holdExpiresAt);

  if (!booking?.holdExpiresAt || !isHold(booking) || left === 0) {
    return null;
  }
  const { session, seats, holdExpiresAt } = booking;
  return (
    <section className="notice resume" aria-label="Your unfinished booking">
      <p>
        We are keeping <strong>{count(seats, 'seat')}</strong> for you on{' '}
        <strong>{session.courseTitle}</strong>, {formatShortDate(session.date)}, until{' '}
        {formatClock(holdExpiresAt)}.
      </p>
      <Link className="button button-primary" to={`/book/${reference}`}>
        Continue your booking
      </Link>
    </section>
  );
}
