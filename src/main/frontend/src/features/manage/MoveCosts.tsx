import { SummaryList, type SummaryRow } from '../../components/ui';
import type { TransferQuote } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

/** What a move comes to. */
export function MoveCosts({ quote }: { quote: TransferQuote }) {
  const { oldPrice, newPrice, fee, toPay, refund, policy, validUntil } = quote;
  const isRefund = refund.amountMinor > 0;
  const end = isRefund ? refund : toPay;
  const total: SummaryRow = {
    term: isRefund ? 'You get back' : 'To pay now',
    value: <strong>{end.amountMinor > 0 ? formatMoney(end) : 'Nothing'}</strong>,
  };
  return (
    <section className="card" aria-labelledby="costs-title">
      <h2 id="costs-title">What it costs</h2>
      <SummaryList
        rows={[
          { term: 'Price so far', value: formatMoney(oldPrice) },
          { term: 'New price', value: formatMoney(newPrice) },
          { term: 'Fee for the change', value: fee.amountMinor > 0 ? formatMoney(fee) : 'None' },
          total,
        ]}
      />
      <p className="quiet">
        {policy}. This holds until {formatClock(validUntil)}.
      </p>
    </section>
  );
}
