import { useState } from 'react';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { MessagePage, PageHeading } from '../../components/layout';
import { Loading } from '../../components/ui';
import type { WaitingListJoined } from '../../lib/api';
import { useSessions } from '../../lib/catalogue';
import { formatDate } from '../../lib/dates';
import { count, sentenceList } from '../../lib/messages';
import { JoinForm } from './JoinForm';
import './waiting.css';

interface Props {
  slug: string;
  sessionId: string;
  seats: number;
}

/** Asks to be told when seats of a full date come free. */
export function JoinPage({ slug, sessionId, seats }: Props) {
  const { data: sessions, error, refetch } = useSessions(slug);
  const [joined, setJoined] = useState<WaitingListJoined>();
  const session = sessions?.find(({ id }) => id === sessionId);

  if (joined) {
    return <Joined joined={joined} slug={slug} />;
  }
  if (sessions && !session) {
    return (
      <MessagePage title="This date can no longer be booked">
        <p>
          <Link to={`/courses/${slug}`}>See the other dates</Link>
        </p>
      </MessagePage>
    );
  }
  return (
    <div className="container page">
      <Link to={`/courses/${slug}?seats=${seats}`} className="back-link">
        Back to the dates
      </Link>
      {error && !sessions && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!session && !error && <Loading what="the date" />}
      {session && (
        <>
          <PageHeading title="Join the waiting list" caption={session.courseTitle} />
          <p className="lead">
            {formatDate(session.date)} in {session.venue.town} is full. When seats come free we keep
            them for you and send you an e-mail. Waiting costs nothing, and you can leave at any time.
          </p>
          <JoinForm
            session={session}
            others={sessions?.filter(({ id, state }) => id !== sessionId && state === 'FULL') ?? []}
            seats={seats}
            onJoined={setJoined}
          />
        </>
      )}
    </div>
  );
}

function Joined({ joined, slug }: { joined: WaitingListJoined; slug: string }) {
  return (
    <MessagePage title="You are on the waiting list">
      <p className="lead">
        We have sent an e-mail to <strong>{joined.email}</strong> with a link that shows your place
        and lets you leave the list.
      </p>
      <p>
        You are waiting for {count(joined.seats, 'seat')} on{' '}
        {sentenceList(joined.sessions.map(({ date }) => formatDate(date)))}.
      </p>
      <p>
        <Link to={`/courses/${slug}`}>See all dates of this course</Link>
      </p>
    </MessagePage>
  );
}
