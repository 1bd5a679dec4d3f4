import { useQuery } from '@tanstack/react-query';
import { PolicyTimeline } from '../../components/booking/PolicyTimeline';
import { ProblemNotice } from '../../components/errors';
import type { Booking } from '../../lib/api';
import { policyQuery } from '../../lib/booking';

/** What cancelling or moving will cost, to be read before paying. */
export function PlansChange({ booking }: { booking: Booking }) {
  const { data: policy, error, refetch } = useQuery(policyQuery(booking));
  return (
    <section className="card" aria-labelledby="plans-title">
      <h2 id="plans-title">If your plans change</h2>
      {policy && <PolicyTimeline policy={policy} />}
      {error && !policy && <ProblemNotice error={error} onRetry={() => void refetch()} />}
    </section>
  );
}
