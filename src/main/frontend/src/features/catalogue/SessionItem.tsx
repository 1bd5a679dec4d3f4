import { Link } from 'react-router';
import { Button, Seats } from '../../components/ui';
import type { Session } from '../../lib/api';
import { formatDate, formatTimes } from '../../lib/dates';
import { count, featureLabel } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { noVatNote } from '../../lib/vat';
import { hasSeats } from './SessionFilters';

interface Props {
  session: Session;
  seats: number;
  isBusy: boolean;
  onChoose: () => void;
}

/** One date of a course, with the button that takes the seats. */
export function SessionItem({ session, seats, isBusy, onChoose }: Props) {
  const { venue } = session;
  return (
    <div className="card session-item">
      <div className="session-when">
        <h3>
          <time dateTime={session.date}>{formatDate(session.date)}</time>
        </h3>
        <p>{formatTimes(session.start, session.end)}</p>
      </div>
      <div className="session-where">
        <p>
          <strong>{venue.town}</strong>
          <br />
          {venue.name}, <span className="nowrap">{venue.postcode}</span>
        </p>
        {venue.accessFeatures.length > 0 && (
          <p className="quiet small">
            <span className="visually-hidden">Access: </span>
            {venue.accessFeatures.map(featureLabel).join(' · ')}
          </p>
        )}
      </div>
      <div className="session-choose">
        <p className="session-seats">
          <Seats session={session} />
          <span className="quiet">{formatMoney(session.price)} each{noVatNote(session.vatTreatment)}</span>
        </p>
        {hasSeats(session, seats) ? (
          <Button busy={isBusy} busyText="Keeping your seats…" onClick={onChoose}>
            Book {count(seats, 'seat')}
            <span className="visually-hidden">
              {' '}
              on {formatDate(session.date)} in {venue.town}
            </span>
          </Button>
        ) : (
          isBookable(session) && <NotEnough session={session} seats={seats} />
        )}
      </div>
    </div>
  );
}

/** It will run, only without a seat for everybody: then one can wait for seats. */
function isBookable({ state }: Session): boolean {
  return state === 'OPEN' || state === 'FULL';
}

function NotEnough({ session, seats }: { session: Session; seats: number }) {
  return (
    <>
      {session.state === 'OPEN' && (
        <p className="quiet small">Not enough seats for {count(seats, 'person', 'people')}</p>
      )}
      <Link to={`/courses/${session.courseSlug}/wait/${session.id}?seats=${seats}`}>
        Join the waiting list
        <span className="visually-hidden">
          {' '}
          for {formatDate(session.date)} in {session.venue.town}
        </span>
      </Link>
    </>
  );
}
