import type { Policy, PolicyPeriod } from '../../lib/api';
import { formatMoment } from '../../lib/dates';
import { formatMoney } from '../../lib/money';
import './policy.css';

const TITLES = {
  CANCELLATION: 'If you cancel',
  MOVE: 'If you move to another date',
} as const;

/** What cancelling or moving costs until when, to the penny. */
export function PolicyTimeline({ policy }: { policy: Policy }) {
  return (
    <>
      {(['CANCELLATION', 'MOVE'] as const).map((kind) => (
        <div key={kind} className="policy">
          <h3>{TITLES[kind]}</h3>
          <ol className="policy-periods">
            {policy.periods
              .filter((period) => period.kind === kind)
              .map((period) => (
                <li key={period.until}>
                  <span className="policy-until">Until {formatMoment(period.until)}</span>
                  <span>{inWords(period)}</span>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </>
  );
}

function inWords({ kind, refund, fee }: PolicyPeriod): string {
  if (kind === 'MOVE') {
    return fee.amountMinor === 0 ? 'Free of charge' : `Fee of ${formatMoney(fee)}`;
  }
  if (fee.amountMinor === 0) {
    return `You get back all ${formatMoney(refund)}`;
  }
  return refund.amountMinor === 0
    ? 'No refund'
    : `You get back ${formatMoney(refund)}, we keep ${formatMoney(fee)}`;
}
