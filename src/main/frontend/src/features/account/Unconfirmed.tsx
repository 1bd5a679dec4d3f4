import { Button } from '../../components/ui';
import { askForConfirmation } from '../../lib/account';
import { useWrite } from '../../lib/query';

/** What to do until the address of the account is confirmed. */
export function Unconfirmed({ email }: { email: string }) {
  const again = useWrite<undefined, unknown>(askForConfirmation);
  return (
    <section className="notice" aria-labelledby="confirm-title">
      <h2 id="confirm-title">Confirm your e-mail address</h2>
      <p>
        We have sent an e-mail to <strong>{email}</strong>. Open its link, and all bookings that were
        made with this address appear here.
      </p>
      <Button
        kind="secondary"
        busy={again.isPending}
        busyText="Sending…"
        onClick={() => again.mutate(undefined)}
      >
        Send the e-mail again
      </Button>
      <p role="status">{again.isSuccess && 'We have sent it again.'}</p>
      {again.error && (
        <p role="alert" className="field-error">
          {again.error.title}. {again.error.detail}
        </p>
      )}
    </section>
  );
}
