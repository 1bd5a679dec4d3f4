import { SummaryList } from '../../components/ui';
import type { CancellationQuote, Money } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

const CARD = 'The money goes back to the card you paid with, usually within 5 to 10 days.';
const INVOICE = 'You get a credit note, and the fee stays to be paid. What has been paid beyond that goes back by bank.';

const whereTo = (refund: Money, toCredit: Money) => {
  if (toCredit.amountMinor === 0) {
    return CARD;
  }
  return toCredit.amountMinor === refund.amountMinor
    ? 'It goes back to the credit you paid with, at once.'
    : `${formatMoney(toCredit)} of it goes back to the credit you paid with, at once. The rest goes back to your card, usually within 5 to 10 days.`;
};

interface Props {
  quote: CancellationQuote;
  onInvoice?: boolean;
}

/** What a cancellation gives back or takes off the invoice, and until when that holds. */
export function Refund({ quote, onInvoice = false }: Props) {
  const { refund, fee, policy, validUntil, toCredit } = quote;
  return (
    <section className="card" aria-labelledby="refund-title">
      <h2 id="refund-title">{onInvoice ? 'What comes off the invoice' : 'What you get back'}</h2>
      <SummaryList
        rows={[
          { term: onInvoice ? 'Off the invoice' : 'Refund', value: <strong>{formatMoney(refund)}</strong> },
          { term: 'Cancellation fee', value: formatMoney(fee) },
        ]}
      />
      <p className="quiet">
        {policy}. This amount holds until {formatClock(validUntil)}.{' '}
        {refund.amountMinor > 0 && (onInvoice ? INVOICE : whereTo(refund, toCredit))}
      </p>
    </section>
  );
}
