import { Loading, Select, FieldErrorText } from '../../components/ui';
import { ProblemNotice } from '../../components/errors';
import type { Booking, Course, Session } from '../../lib/api';
import { useSessions } from '../../lib/catalogue';
import { formatDate, formatTimes } from '../../lib/dates';
import { count } from '../../lib/messages';
import { formatMoney } from '../../lib/money';
import { noVatNote } from '../../lib/vat';

interface Props {
  booking: Booking;
  courses: readonly Course[];
  slug: string;
  sessionId: string;
  error?: string;
  onCourse: (slug: string) => void;
  onSession: (id: string) => void;
}

/** A course, and those of its dates that have seats for the whole booking. */
export function ChooseDate(props: Props) {
  const { booking, courses, slug, sessionId, error, onCourse, onSession } = props;
  const { data: sessions, error: problem, refetch } = useSessions(slug);
  const suitable = sessions?.filter((session) => suits(session, booking)) ?? [];
  return (
    <>
      <Select
        name="course"
        label="Course"
        options={courses.map(({ slug: value, title }) => ({ value, text: title }))}
        value={slug}
        onChange={({ target }) => onCourse(target.value)}
      />
      <fieldset className={error === undefined ? 'field' : 'field field-wrong'} aria-describedby={error && 'sessionId-error'}>
        <legend>
          <h2>Which date suits?</h2>
        </legend>
        <FieldErrorText id="sessionId" error={error} />
        {problem && !sessions && <ProblemNotice error={problem} onRetry={() => void refetch()} />}
        {!sessions && !problem && <Loading what="dates" />}
        {sessions && suitable.length === 0 && (
          <p>No other date of this course has {count(booking.seats, 'free seat')} just now.</p>
        )}
        {suitable.map((session, index) => (
          <div key={session.id} className="choice-row">
            <input
              type="radio"
              name="sessionId"
              id={index === 0 ? 'sessionId' : `sessionId-${session.id}`}
              checked={session.id === sessionId}
              onChange={() => onSession(session.id)}
            />
            <label htmlFor={index === 0 ? 'sessionId' : `sessionId-${session.id}`}>
              <strong>{formatDate(session.date)}</strong>, {formatTimes(session.start, session.end)}
              <br />
              {session.venue.town}, {session.venue.name} · {formatMoney(session.price)} each{noVatNote(session.vatTreatment)}
            </label>
          </div>
        ))}
      </fieldset>
    </>
  );
}

function suits(session: Session, { session: present, seats }: Booking): boolean {
  return session.id !== present.id && session.state === 'OPEN' && session.seatsAvailable >= seats;
}
