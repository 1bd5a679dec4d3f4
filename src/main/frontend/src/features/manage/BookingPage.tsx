import { Link } from 'react-router';
import { Papers, usePapers } from '../../components/booking/Papers';
import { Requirements } from '../../components/booking/Requirements';
import { SessionFacts } from '../../components/booking/SessionFacts';
import { PageHeading } from '../../components/layout';
import { SummaryList } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { isBooked, isHold } from '../../lib/booking';
import { serverNow } from '../../lib/clock';
import { formatUntil } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { formatVat } from '../../lib/vat';
import '../../components/booking/resume.css';
import { KeptCredit } from './KeptCredit';
import { MoveToPay } from './MoveToPay';
import { Rescued } from './Rescued';
import { Changes } from './Changes';
import './manage.css';

const STATES: Record<Booking['state'], string> = {
  HELD: 'Not finished',
  AWAITING_PAYMENT: 'Not paid yet',
  CONFIRMED: 'Confirmed',
  COMPLETED: 'Completed',
  EXPIRED: 'Hold ended',
  CANCELLED: 'Cancelled',
};

const REFUNDS: Record<Booking['refunds'][number]['state'], string> = {
  REQUESTED: 'on its way',
  SUBMITTED: 'on its way',
  SUCCEEDED: 'sent to your card',
  SETTLED: 'given back another way',
  FAILED: 'could not be sent; we are looking into it',
};

const CREDITS = { CREDIT: 'back on the credit you paid with', NEW_CREDIT: 'kept as your credit' };

/** A booking as its private link shows it. */
export function BookingPage({ booking, said }: { booking: Booking; said?: string }) {
  const { reference, session, attendees, price, state, seats } = booking;
  return (
    <div className="container page">
      <PageHeading title={`Booking ${reference}`} caption={session.courseTitle} />
      {said && (
        <p className="notice" role="status">
          {said}
        </p>
      )}
      <p>
        <span className={isBooked(booking) ? 'badge badge-free' : 'badge'}>{STATES[state]}</span>
      </p>
      <Rescued booking={booking} />
      <MoveToPay booking={booking} />
      {isHold(booking) && <Unfinished booking={booking} />}
      {state === 'EXPIRED' && (
        <p>
          The seats are free for others again.{' '}
          <Link to={`/courses/${session.courseSlug}`}>See the dates of this course</Link>
        </p>
      )}
      <div className="manage-columns">
        <KeptCredit booking={booking} />
        <section className="card" aria-labelledby="when-title">
          <h2 id="when-title">When and where</h2>
          <SessionFacts session={session} withAccess />
        </section>
        {isBooked(booking) && <PapersCard booking={booking} />}
        {state === 'CANCELLED' && <PapersKept booking={booking} />}
        <section className="card" aria-labelledby="who-title">
          <h2 id="who-title">Attendees</h2>
          {attendees.length < seats && state !== 'CANCELLED' && (
            <p className="notice">{count(seats - attendees.length, 'name')} still to follow.</p>
          )}
          <SummaryList
            rows={attendees.map(({ name, email, requirements }) => ({
              term: <span className="lines">{[name, email].filter(Boolean).join('\n')}</span>,
              value: <Requirements of={requirements} />,
            }))}
          />
        </section>
        {state === 'CONFIRMED' && <Changes booking={booking} />}
        <section className="card" aria-labelledby="price-title">
          <h2 id="price-title">Price</h2>
          <SummaryList
            rows={[
              { term: 'Net', value: formatMoney(price.net) },
              { term: 'VAT', value: formatVat(price.vat, booking.vatTreatment) },
              { term: 'Total', value: <strong>{formatMoney(price.gross)}</strong> },
            ]}
          />
          {booking.refunds.length > 0 && (
            <>
              <h3>Refunds</h3>
              <ul className="plain-list">
                {booking.refunds.map(({ amount, state: refundState, requestedAt, to }) => (
                  <li key={requestedAt + refundState + to}>
                    {formatMoney(amount)}: {to === 'CARD' ? REFUNDS[refundState] : CREDITS[to]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </div>
  );
}

function PapersCard({ booking }: { booking: Booking }) {
  return (
    <section className="card" aria-labelledby="papers-title">
      <h2 id="papers-title">Papers</h2>
      <Papers booking={booking} />
    </section>
  );
}

/** An invoice and its credit note are still wanted; seats that were given up unpaid have none. */
function PapersKept({ booking }: { booking: Booking }) {
  const { papers } = usePapers(booking);
  return papers.length > 0 && <PapersCard booking={booking} />;
}

function Unfinished({ booking }: { booking: Booking }) {
  return (
    <div className="notice resume">
      <p>
        This booking is not finished.
        {booking.holdExpiresAt && ` We are keeping the seats until ${formatUntil(booking.holdExpiresAt, serverNow())}.`}
      </p>
      <Link className="button button-primary" to={`/book/${booking.reference}`}>
        Continue your booking
      </Link>
    </div>
  );
}
