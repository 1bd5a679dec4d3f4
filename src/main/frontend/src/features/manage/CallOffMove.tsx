import { Button } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { callOffTransfer } from '../../lib/booking';
import { formatDate } from '../../lib/dates';
import { useWrite } from '../../lib/query';

interface Props {
  booking: Booking;
  /** Also when it has ended by itself meanwhile. */
  onCalledOff: () => void;
}

/** Gives the new seats back before anything is paid. */
export function CallOffMove({ booking: { reference, session }, onCalledOff }: Props) {
  const callOff = useWrite<undefined, unknown>((_, key) => callOffTransfer(reference, key));
  const end = () =>
    callOff.mutate(undefined, {
      onSuccess: onCalledOff,
      onError: (problem) => {
        if (problem.status === 404) {
          onCalledOff();
        }
      },
    });
  return (
    <section aria-labelledby="call-off-title">
      <h2 id="call-off-title">Changed your mind?</h2>
      <p>
        If you do not pay, nothing changes: your booking for {formatDate(session.date)} stands as it is.
      </p>
      <Button kind="secondary" busy={callOff.isPending} busyText="Calling off…" onClick={end}>
        Call the move off
      </Button>
      {callOff.error && callOff.error.status !== 404 && (
        <p role="alert" className="field-error">
          {callOff.error.title}. {callOff.error.detail}
        </p>
      )}
    </section>
  );
}
