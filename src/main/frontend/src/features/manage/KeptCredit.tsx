import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/errors';
import { SummaryList } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { getCredit } from '../../lib/booking';
import { formatMoney } from '../../lib/money';

/** The credit that a cancelled booking became: its code, what is left, and how to use it. */
export function KeptCredit({ booking: { reference, refunds } }: { booking: Booking }) {
  const isKept = refunds.some(({ to }) => to === 'NEW_CREDIT');
  const { data, error, refetch } = useQuery({
    queryKey: ['credit', reference],
    queryFn: ({ signal }) => getCredit(reference, signal),
    enabled: isKept,
  });
  if (!isKept) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="credit-title">
      <h2 id="credit-title">Your credit</h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <SummaryList
            rows={[
              { term: 'Code', value: <strong className="reference">{data.code}</strong> },
              { term: 'Left', value: <strong>{formatMoney(data.left)}</strong> },
              { term: 'Made of', value: formatMoney(data.amount) },
            ]}
          />
          {data.left.amountMinor > 0 ? (
            <>
              <p>
                <Link to="/">Choose any course</Link> and enter the code where you check your answers. It
                pays as much as it can, and what is not used stays on it. It does not expire.
              </p>
              <p className="quiet">
                Whoever has the code can use it, so keep it to yourself. If you would rather have the
                money, write to us or call at any time.
              </p>
            </>
          ) : (
            <p className="quiet">All of it is used or paid out.</p>
          )}
        </>
      )}
    </section>
  );
}
