import type { Policy, PolicyPeriod } from '../../lib/api';
import { formatMoment } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

const KINDS = {
  CANCELLATION: { title: 'If you cancel', back: 'you get back', fee: 'we keep' },
  MOVE: { title: 'If you move to another date', back: 'counts towards it', fee: 'fee' },
} as const;

/** What cancelling or moving costs until when, to the penny. */
export function PolicyTimeline({ policy }: { policy: Policy }) {
  return (
    <>
      {(['CANCELLATION', 'MOVE'] as const).map((kind) => (
        <div key={kind} className="policy">
          <h3>{KINDS[kind].title}</h3>
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
  const { back, fee: kept } = KINDS[kind];
  if (fee.amountMinor === 0) {
    return kind === 'MOVE' ? 'Free of charge' : `Full refund of ${formatMoney(refund)}`;
  }
  if (refund.amountMinor === 0) {
    return kind === 'MOVE' ? `Fee of ${formatMoney(fee)}` : 'No refund';
  }
  return kind === 'MOVE'
    ? `Fee of ${formatMoney(fee)}`
    : `${formatMoney(refund)} ${back}, ${formatMoney(fee)} ${kept}`;
}
