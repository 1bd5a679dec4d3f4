import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { PageHeading } from '../../components/layout';
import { Button } from '../../components/ui';

/** While a payment is confirmed; nobody needs to wait for long. */
export function Confirming({ reference, isLong }: { reference: string; isLong: boolean }) {
  useCleanAddress();
  return (
    <>
      <PageHeading title="We are confirming your payment" />
      <p role="status" className="loading">
        <span className="spinner" aria-hidden="true" />
        {isLong
          ? 'This takes longer than usual. You need not wait or pay again: we keep checking, and send you an e-mail as soon as it is confirmed.'
          : 'This usually takes a few seconds. Please keep this page open.'}
      </p>
      {isLong && (
        <>
          <p>
            Your reference is <strong>{reference}</strong>.
          </p>
          <Button kind="secondary" onClick={() => window.location.reload()}>
            Check again now
          </Button>
        </>
      )}
    </>
  );
}

/** Stripe comes back with a secret in the address; it is not needed here and should not stay. */
function useCleanAddress() {
  const navigate = useNavigate();
  const isDone = useRef(false);
  useEffect(() => {
    if (!isDone.current && window.location.search !== '') {
      isDone.current = true;
      void navigate(window.location.pathname, { replace: true });
    }
  }, [navigate]);
}
