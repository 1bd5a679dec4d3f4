import { Link } from 'react-router';
import { Requirements } from '../../components/booking/Requirements';
import { SummaryList, type SummaryRow } from '../../components/ui';
import type { Attendee, Booking } from '../../lib/api';

/** The answers so far, each with a way to change it. */
export function ReviewAnswers({ booking }: { booking: Booking }) {
  const { reference, booker, attendees, seats } = booking;
  return (
    <>
      <Group title="Your details" to={`/book/${reference}/attendees`} what="your details">
        <SummaryList
          rows={rows([
            ['Name', booker?.name],
            ['E-mail', booker?.email],
            ['Phone', booker?.phone],
            ['Company', booker?.company],
            ['Billing address', booker?.address],
            ['VAT number', booker?.vatNumber],
          ])}
        />
      </Group>
      <Group title="Attendees" to={`/book/${reference}/attendees`} what="the attendees">
        <SummaryList
          rows={Array.from({ length: seats }, (_, index) => ({
            term: `Attendee ${index + 1}`,
            value: <span className="lines">{who(attendees[index])}</span>,
          }))}
        />
      </Group>
      <Group title="Access needs" to={`/book/${reference}/requirements`} what="the access needs">
        {attendees.length === 0 ? (
          <p>You can tell us as soon as you have given the names.</p>
        ) : (
          <SummaryList
            rows={attendees.map(({ name, requirements }) => ({
              term: name,
              value: <Requirements of={requirements} />,
            }))}
          />
        )}
      </Group>
    </>
  );
}

interface GroupProps {
  title: string;
  to: string;
  what: string;
  children: React.ReactNode;
}

function Group({ title, to, what, children }: GroupProps) {
  return (
    <section className="card review-group">
      <div className="review-title">
        <h2>{title}</h2>
        <Link to={to}>
          Change<span className="visually-hidden"> {what}</span>
        </Link>
      </div>
      {children}
    </section>
  );
}

function who(attendee: Attendee | undefined): string {
  return attendee
    ? [attendee.name, attendee.email].filter(Boolean).join('\n')
    : 'Name to follow';
}

function rows(pairs: [string, string | undefined][]): SummaryRow[] {
  return pairs
    .filter(([, value]) => value !== undefined)
    .map(([term, value]) => ({ term, value: <span className="lines">{value}</span> }));
}
