import { useEffect } from 'react';
import { Link } from 'react-router';
import { MessagePage } from '../../components/layout';
import type { Booking } from '../../lib/api';
import { carryAnswers } from '../../lib/booking';
import { formatDate } from '../../lib/dates';
import { count } from '../../lib/messages';

/** The seats are free for others again; what was typed is kept for the next try. */
export function HoldEnded({ booking }: { booking: Booking }) {
  const { session, seats } = booking;

  useEffect(() => carryAnswers(booking), [booking]);

  return (
    <MessagePage title="Your hold has ended">
      <p className="lead">
        We kept {count(seats, 'seat')} for you on {formatDate(session.date)}, but the time is over
        and others can book them now. You have not paid anything.
      </p>
      <p>
        What you typed is still here: choose a date again and it will be filled in for you.
      </p>
      <p>
        <Link className="button button-primary" to={`/courses/${session.courseSlug}?seats=${seats}`}>
          Choose a date again
        </Link>
      </p>
    </MessagePage>
  );
}
