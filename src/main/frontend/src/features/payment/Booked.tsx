import { Link } from 'react-router';
import { Papers } from '../../components/booking/Papers';
import { PageHeading } from '../../components/layout';
import type { Booking } from '../../lib/api';
import { formatDate, formatTime } from '../../lib/dates';

/** It is paid and the seats are theirs. */
export function Booked({ booking }: { booking: Booking }) {
  const { reference, session, booker, attendees } = booking;
  const informed = attendees.filter(({ email }) => email !== undefined && email !== booker?.email);
  return (
    <>
      <div className="booked">
        <PageHeading title="Your booking is confirmed" />
        <p>
          Your reference is <strong className="reference">{reference}</strong>
        </p>
      </div>
      <p className="lead">
        See you on {formatDate(session.date)} at {formatTime(session.start)} in {session.venue.town}.
      </p>
      <section aria-labelledby="papers-title">
        <h2 id="papers-title">Your papers</h2>
        <Papers booking={booking} />
      </section>
      <section aria-labelledby="next-title">
        <h2 id="next-title">What happens next</h2>
        <ol className="next-steps">
          <li>
            We send the confirmation and the invoice to <strong>{booker?.email}</strong>. Look in
            your spam folder if nothing has come within ten minutes.
          </li>
          {informed.length > 0 && (
            <li>
              We tell {informed.map(({ name }) => name).join(', ')} by e-mail when and where to come.
            </li>
          )}
          {attendees.some(({ requirements }) => requirements.length > 0) && (
            <li>We look at the access needs you told us and contact you if anything is unclear.</li>
          )}
          <li>Arrive 15 minutes early on the day and bring photo identification.</li>
        </ol>
      </section>
      <p>
        <Link to={`/booking/${reference}`}>See your booking</Link> at any time with the link in our
        e-mail.
      </p>
    </>
  );
}
