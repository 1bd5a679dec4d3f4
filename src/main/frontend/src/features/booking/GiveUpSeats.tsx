import { ProblemNotice } from '../../components/errors';
import { Button } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { releaseHold } from '../../lib/booking';
import { useWrite } from '../../lib/query';

interface Props {
  booking: Booking;
  onGivenUp: () => void;
}

/** Lets somebody who will not go on free the seats for others. */
export function GiveUpSeats({ booking, onGivenUp }: Props) {
  const giveUp = useWrite<undefined, unknown>((_, key) => releaseHold(booking.reference, key));
  return (
    <details className="give-up">
      <summary>Changed your mind?</summary>
      <p>Nothing is paid yet. Give the seats back so that others can book them.</p>
      {giveUp.error && <ProblemNotice error={giveUp.error} />}
      <Button
        kind="secondary"
        busy={giveUp.isPending}
        busyText="Giving back…"
        onClick={() => giveUp.mutate(undefined, { onSuccess: onGivenUp })}
      >
        Give the seats back
      </Button>
    </details>
  );
}
