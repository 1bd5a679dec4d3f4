import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { PolicyTimeline } from '../../components/booking/PolicyTimeline';
import type { Booking } from '../../lib/api';
import { policyQuery } from '../../lib/booking';

/**
 * What the booker can do with a confirmed booking, and what it costs until when. When the session was
 * cancelled, moving is among the choices that the booker was asked to make.
 */
export function Changes({ booking }: { booking: Booking }) {
  const { reference, session } = booking;
  const { data: policy } = useQuery(policyQuery(booking));
  return (
    <section className="card" aria-labelledby="changes-title">
      <h2 id="changes-title">Change your booking</h2>
      <ul className="manage-actions">
        <li>
          <Link to={`/booking/${reference}/people`}>Change or add names and contact details</Link>
        </li>
        <li>
          <Link to={`/booking/${reference}/needs`}>Change access needs</Link>
        </li>
        {session.state !== 'CANCELLED' && (
          <li>
            <Link to={`/booking/${reference}/move`}>Move to another date or course</Link>
          </li>
        )}
        <li>
          <Link to={`/booking/${reference}/cancel`}>Cancel attendees or the whole booking</Link>
        </li>
      </ul>
      {policy && <PolicyTimeline policy={policy} />}
    </section>
  );
}
