import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageHeading } from '../../components/layout';
import { Button } from '../../components/ui';
import { Booked } from './Booked';
import { useConfirmation } from './useConfirmation';
import { useCompany } from '../../lib/query';
import './payment.css';

/** After paying: waits for the confirmation, then shows what was booked and what comes next. */
export function ConfirmationStep({ reference }: { reference: string }) {
  const { outcome, booking, payment } = useConfirmation(reference);
  useCleanAddress();

  if (outcome === 'booked' && booking) {
    return <Booked booking={booking} />;
  }
  if (outcome === 'unpaid') {
    return (
      <>
        <PageHeading title="Your payment did not go through" />
        <p className="lead">{payment?.message ?? 'No money has been taken.'}</p>
        <Link className="button button-primary" to={`/book/${reference}/payment`}>
          Try another way to pay
        </Link>
      </>
    );
  }
  if (outcome === 'not-seated') {
    return <NotSeated />;
  }
  return (
    <>
      <PageHeading title="We are confirming your payment" />
      <p role="status" className="loading">
        <span className="spinner" aria-hidden="true" />
        {outcome === 'waiting'
          ? 'This usually takes a few seconds. Please keep this page open.'
          : 'This takes longer than usual. You need not wait or pay again: we keep checking, and send you an e-mail as soon as it is confirmed.'}
      </p>
      {outcome === 'taking-long' && (
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

function NotSeated() {
  const { data: company } = useCompany();
  return (
    <>
      <PageHeading title="Your payment came after your hold had ended" />
      <p className="lead">
        We are sorry: by then others had booked the seats. You get the whole amount back without
        doing anything, and an e-mail about it.
      </p>
      {company && (
        <p>
          Questions? Call {company.phone} or write to{' '}
          <a href={`mailto:${company.email}`}>{company.email}</a>.
        </p>
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
