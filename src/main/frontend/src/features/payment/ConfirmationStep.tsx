import { Link } from 'react-router';
import { PageHeading } from '../../components/layout';
import { useCompany } from '../../lib/query';
import { Booked } from './Booked';
import { Confirming } from './Confirming';
import { useConfirmation } from './useConfirmation';
import './payment.css';

/** After paying: waits for the confirmation, then shows what was booked and what comes next. */
export function ConfirmationStep({ reference }: { reference: string }) {
  const { outcome, booking, payment } = useConfirmation(reference);

  if (outcome === 'done' && booking) {
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
  return outcome === 'lost' ? (
    <NotSeated />
  ) : (
    <Confirming reference={reference} isLong={outcome === 'taking-long'} />
  );
}

function NotSeated() {
  const { data: company } = useCompany();
  return (
    <>
      <PageHeading title="Your payment came after your hold had ended" />
      <p className="lead">
        We are sorry: by then others had booked the seats. You get the whole amount back without
        doing anything, and an e-mail about it. What a credit was to pay is on the credit again.
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
