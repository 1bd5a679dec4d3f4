import { SummaryList, type SummaryRow } from '../../components/ui';
import type { TransferQuote } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

/** What a move comes to. */
export function MoveCosts({ quote }: { quote: TransferQuote }) {
  const { oldPrice, newPrice, fee, toPay, refund, policy, validUntil } = quote;
  const end: SummaryRow =
    refund.amountMinor > 0
      ? { term: 'You get back', value: <strong>{formatMoney(refund)}</strong> }
      : { term: 'To pay now', value: <strong>{formatMoney(toPay)}</strong> };
  return (
    <section className="card" aria-labelledby="costs-title">
      <h2 id="costs-title">What it costs</h2>
      <SummaryList
        rows={[
          { term: 'Price so far', value: formatMoney(oldPrice) },
          { term: 'New price', value: formatMoney(newPrice) },
          { term: 'Fee for the change', value: formatMoney(fee) },
          end,
        ]}
      />
      <p className="quiet">
        {policy}. This holds until {formatClock(validUntil)}.
      </p>
    </section>
  );
}
