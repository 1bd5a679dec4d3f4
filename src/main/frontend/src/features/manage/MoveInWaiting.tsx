import { SummaryList } from '../../components/ui';
import type { Booking, Transfer } from '../../lib/api';
import { formatDate, formatMoment, formatTimes } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';

const SOON_SECONDS = 300;

interface Props {
  booking: Booking;
  move: Transfer;
  /** Seconds until the seats are no longer kept. */
  left: number;
}

/** From where to where, what it costs, and by when to pay. */
export function MoveInWaiting({ booking, move, left }: Props) {
  const { session, fee, toPay, expiresAt } = move;
  const isSoon = left > 0 && left <= SOON_SECONDS;
  return (
    <section className="card" aria-labelledby="move-title">
      <h2 id="move-title">Your move</h2>
      <SummaryList
        rows={[
          { term: 'From', value: formatDate(booking.session.date) },
          {
            term: 'To',
            value: (
              <>
                <strong>{formatDate(session.date)}</strong>, {formatTimes(session.start, session.end)}
                <span className="lines">
                  {session.courseTitle !== booking.session.courseTitle && `${session.courseTitle}\n`}
                  {session.venue.name}, {session.venue.town}
                </span>
              </>
            ),
          },
          { term: 'Seats', value: booking.seats },
          ...(fee.amountMinor > 0 ? [{ term: 'Fee for the change', value: formatMoney(fee) }] : []),
          { term: 'To pay now', value: <strong>{formatMoney(toPay)}</strong> },
        ]}
      />
      <p>
        We are keeping {count(booking.seats, 'seat')} for you until <strong>{formatMoment(expiresAt)}</strong>.
        Your booking moves as soon as you have paid.
      </p>
      <p role="status" className="move-late">
        {isSoon && 'Less than 5 minutes left to pay for your new date.'}
      </p>
    </section>
  );
}
