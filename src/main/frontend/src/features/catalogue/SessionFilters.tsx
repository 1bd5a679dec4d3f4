import { Select, Checkbox, type Option } from '../../components/ui';
import type { Session } from '../../lib/api';
import { count } from '../../lib/messages';

export interface SessionWish {
  seats: number;
  venue: string;
  onlyFree: boolean;
}

interface Props {
  sessions: readonly Session[];
  wish: SessionWish;
  onChange: (wish: SessionWish) => void;
}

export const MOST_SEATS = 12;
const SEATS: Option[] = Array.from({ length: MOST_SEATS }, (_, index) => ({
  value: String(index + 1),
  text: count(index + 1, 'person', 'people'),
}));

/** For how many, where, and whether to hide what is full. */
export function SessionFilters({ sessions, wish, onChange }: Props) {
  return (
    <form className="session-filters" onSubmit={(event) => event.preventDefault()}>
      <Select
        name="seats"
        label="How many people?"
        options={SEATS}
        value={String(wish.seats)}
        onChange={({ target }) => onChange({ ...wish, seats: Number(target.value) })}
      />
      <Select
        name="venue"
        label="Where?"
        options={venues(sessions)}
        value={wish.venue}
        onChange={({ target }) => onChange({ ...wish, venue: target.value })}
      />
      <Checkbox
        name="onlyFree"
        label="Only dates with enough seats"
        checked={wish.onlyFree}
        onChange={({ target }) => onChange({ ...wish, onlyFree: target.checked })}
      />
    </form>
  );
}

function venues(sessions: readonly Session[]): Option[] {
  const names = new Map(sessions.map(({ venue }) => [venue.code, `${venue.town}: ${venue.name}`]));
  const options = [...names].map(([value, text]) => ({ value, text }));
  options.sort((a, b) => a.text.localeCompare(b.text));
  return [{ value: '', text: 'All venues' }, ...options];
}

/** Whether a party of that size still fits in. */
export function hasSeats(session: Session, seats: number): boolean {
  return session.state === 'OPEN' && session.seatsAvailable >= seats;
}

export function suits(session: Session, wish: SessionWish): boolean {
  const right = wish.venue === '' || session.venue.code === wish.venue;
  return right && (!wish.onlyFree || hasSeats(session, wish.seats));
}
