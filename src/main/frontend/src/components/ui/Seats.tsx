import type { Session } from '../../lib/api';
import { count, messages } from '../../lib/messages';

const FEW = 4;

/** How many seats are free: "12 seats free", "3 seats left", "Full". */
export function Seats({ session }: { session: Session }) {
  if (session.state === 'CANCELLED' || session.state === 'ENDED') {
    return <span className="badge">{session.state === 'ENDED' ? 'Ended' : 'Cancelled'}</span>;
  }
  if (session.state === 'FULL' || session.seatsAvailable === 0) {
    return <span className="badge badge-full">{messages.full}</span>;
  }
  const few = session.seatsAvailable <= FEW;
  return (
    <span className={few ? 'badge badge-few' : 'badge badge-free'}>
      {count(session.seatsAvailable, 'seat')} {few ? 'left' : 'free'}
    </span>
  );
}
