import { useSearchParams } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { Loading } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { count } from '../../lib/messages';
import { MOST_SEATS, SessionFilters, suits, type SessionWish } from './SessionFilters';
import { SessionItem } from './SessionItem';
import { useSessions } from '../../lib/catalogue';
import { useTakeSeats } from './useTakeSeats';

interface Props {
  slug: string;
  onHeld: (booking: Booking) => void;
}

/** The dates of a course with live seats; choosing one keeps the seats. */
export function SessionList({ slug, onHeld }: Props) {
  const { data: sessions, error, refetch } = useSessions(slug);
  const [query, setQuery] = useSearchParams();
  const { take, isBusy, problem } = useTakeSeats(slug, onHeld);
  const wish = readWish(query);

  if (error && !sessions) {
    return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  }
  if (!sessions) {
    return <Loading what="dates" />;
  }
  const suitable = sessions.filter((session) => suits(session, wish));
  return (
    <>
      <SessionFilters
        sessions={sessions}
        wish={wish}
        onChange={(next) => setQuery(writeWish(next), { replace: true })}
      />
      <p role="status" className="quiet">
        {count(suitable.length, 'date')} {wish.venue === '' ? '' : 'at this venue'}
      </p>
      {suitable.length === 0 && (
        <p>No dates suit. Choose another venue, fewer people, or look in again soon.</p>
      )}
      <ul className="sessions">
        {suitable.map((session) => (
          <li key={session.id} className="plain">
            {problem?.sessionId === session.id && <ProblemNotice error={problem.error} />}
            <SessionItem
              session={session}
              seats={wish.seats}
              isBusy={isBusy(session.id)}
              onChoose={() => take({ sessionId: session.id, seats: wish.seats })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function readWish(query: URLSearchParams): SessionWish {
  const seats = Number(query.get('seats'));
  return {
    seats: Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS ? seats : 1,
    venue: query.get('venue') ?? '',
    onlyFree: query.get('free') === 'yes',
  };
}

function writeWish({ seats, venue, onlyFree }: SessionWish): Record<string, string> {
  return {
    ...(seats > 1 && { seats: String(seats) }),
    ...(venue !== '' && { venue }),
    ...(onlyFree && { free: 'yes' }),
  };
}

