import { useQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../components/errors';
import { PageHeading } from '../../components/layout';
import { Button, Loading } from '../../components/ui';
import { accountQuery, signOut } from '../../lib/account';
import { useWrite } from '../../lib/query';
import { OwnBookings } from './OwnBookings';
import { Unconfirmed } from './Unconfirmed';
import './account.css';

/** The bookings of whoever is signed in. */
export function AccountPage({ onSignedOut }: { onSignedOut: () => void }) {
  const { data: account, error, refetch } = useQuery(accountQuery);
  const leave = useWrite(signOut);
  return (
    <div className="container page">
      <PageHeading title="Your bookings" />
      {error && !account && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!account && !error && <Loading what="your account" />}
      {account && (
        <>
          <p>
            Signed in as <strong>{account.email}</strong>
          </p>
          {account.emailConfirmed ? <OwnBookings /> : <Unconfirmed email={account.email} />}
        </>
      )}
      <Button
        kind="secondary"
        busy={leave.isPending}
        busyText="Signing out…"
        onClick={() => leave.mutate(undefined, { onSuccess: onSignedOut })}
      >
        Sign out
      </Button>
    </div>
  );
}
