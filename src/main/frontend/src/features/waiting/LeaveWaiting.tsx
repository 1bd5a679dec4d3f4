import { Button } from '../../components/ui';
import { request } from '../../lib/http';
import { useWrite } from '../../lib/query';

/** Gives up one's place. */
export function LeaveWaiting({ path, onLeft }: { path: string; onLeft: () => void }) {
  const leave = useWrite<undefined, Response>((_, idempotencyKey) =>
    request(path, { method: 'DELETE', idempotencyKey }),
  );
  return (
    <>
      <Button
        kind="secondary"
        busy={leave.isPending}
        busyText="Leaving…"
        onClick={() => leave.mutate(undefined, { onSuccess: onLeft })}
      >
        Leave the waiting list
      </Button>
      {leave.error && (
        <p role="alert" className="field-error">
          {leave.error.title}. {leave.error.detail}
        </p>
      )}
    </>
  );
}
