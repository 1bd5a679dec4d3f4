import { Link } from 'react-router';
import { PageHeading } from '../../components/layout';
import type { Booking } from '../../lib/api';

/** The heading of a page that changes a booking, with the way back to it. */
export function ManageHeading({ booking, title }: { booking: Booking; title: string }) {
  const { reference, session } = booking;
  return (
    <>
      <Link to={`/booking/${reference}`} className="back-link">
        Back to your booking
      </Link>
      <PageHeading title={title} caption={`${session.courseTitle}, booking ${reference}`} />
    </>
  );
}
