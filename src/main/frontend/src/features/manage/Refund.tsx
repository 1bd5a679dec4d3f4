import { SummaryList } from '../../components/ui';
import type { CancellationQuote } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

/** What a cancellation gives back, and until when that holds. */
export function Refund({ quote }: { quote: CancellationQuote }) {
  const { refund, fee, policy, validUntil } = quote;
  return (
    <section className="card" aria-labelledby="refund-title">
      <h2 id="refund-title">What you get back</h2>
      <SummaryList
        rows={[
          { term: 'Refund', value: <strong>{formatMoney(refund)}</strong> },
          { term: 'Cancellation fee', value: formatMoney(fee) },
        ]}
      />
      <p className="quiet">
        {policy}. This amount holds until {formatClock(validUntil)}.{' '}
        {refund.amountMinor > 0 && 'The money goes back to the card you paid with, usually within 5 to 10 days.'}
      </p>
    </section>
  );
}
