import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { MessagePage, PageHeading } from '../../components/layout';
import { Loading } from '../../components/ui';
import type { WaitingListEntry } from '../../lib/api';
import { formatDate, formatMoment } from '../../lib/dates';
import { ApiProblem, requestJson } from '../../lib/http';
import { count } from '../../lib/messages';
import { LeaveWaiting } from './LeaveWaiting';
import './waiting.css';

const STATES: Record<WaitingListEntry['state'], string> = {
  WAITING: 'You are on the waiting list',
  OFFERED: 'Seats are free for you',
  BOOKED: 'You have booked',
  EXPIRED: 'The offer has ended',
  LEFT: 'You have left the waiting list',
  CLOSED: 'The waiting list is closed',
};

const ENDS: Partial<Record<WaitingListEntry['state'], string>> = {
  BOOKED: 'You wait no longer. Our e-mails about your booking have the link that opens it.',
  EXPIRED:
    'The seats were not booked in time, so we offer them to the next in line. If you would still like to come, choose a date with free seats, or join the waiting list again.',
  LEFT: 'We do not write to you about it any more. You can join again at any time.',
  CLOSED: 'Nobody is waiting for this any more. There may be other dates that suit you.',
};

/** One's own place on the waiting list, by the key of the link in the mail. */
export function WaitingPage({ token }: { token: string }) {
  const path = `/waiting-list/${encodeURIComponent(token)}`;
  const { data: entry, error, refetch } = useQuery({
    queryKey: ['waiting', token],
    queryFn: ({ signal }) => requestJson<WaitingListEntry>(path, { signal }),
    enabled: token !== '',
    refetchInterval: 30_000,
  });

  if (token === '' || (error && ApiProblem.of(error).status === 404)) {
    return (
      <MessagePage title="We cannot show this waiting list entry">
        <p>Open the link in our latest e-mail about it again.</p>
        <p>
          <Link to="/">See all courses</Link>
        </p>
      </MessagePage>
    );
  }
  return (
    <div className="container page">
      {error && !entry && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!entry && !error && <Loading what="your place" />}
      {entry && (
        <>
          <PageHeading key={entry.state} title={STATES[entry.state]} caption={entry.courseTitle} />
          <Place entry={entry} />
          {(entry.state === 'WAITING' || entry.state === 'OFFERED') && (
            <LeaveWaiting path={path} onLeft={() => void refetch()} />
          )}
        </>
      )}
    </div>
  );
}

function Place({ entry }: { entry: WaitingListEntry }) {
  const { state, sessions, seats, offer, courseSlug } = entry;
  if (state === 'OFFERED' && offer) {
    return (
      <div className="notice">
        <p>
          We are keeping {count(seats, 'seat')} for you on{' '}
          <strong>{formatDate(offer.session.date)}</strong> in {offer.session.venue.town} until{' '}
          <strong>{formatMoment(offer.deadline)}</strong>.
        </p>
        <p>The e-mail with the offer has the link to book them.</p>
      </div>
    );
  }
  if (state === 'WAITING') {
    return (
      <>
        <p>
          You are waiting for {count(seats, 'seat')}. We write to you as soon as that many are free.
        </p>
        <ul className="waiting-places">
          {sessions.map(({ session, position }) => (
            <li key={session.id} className="card">
              <strong>{formatDate(session.date)}</strong>, {session.venue.town}
              {position !== undefined && (
                <p className="quiet">Place {position} in the queue</p>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p>{ENDS[state]}</p>
      <p>
        <Link to={`/courses/${courseSlug}`}>See the dates of this course</Link>
      </p>
    </>
  );
}
