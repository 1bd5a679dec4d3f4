import { SummaryList } from '../../components/ui';
import type { CancellationQuote } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

const CARD = 'The money goes back to the card you paid with, usually within 5 to 10 days.';
const INVOICE = 'You get a credit note, and the fee stays to be paid. What has been paid beyond that goes back by bank.';

interface Props {
  quote: CancellationQuote;
  onInvoice?: boolean;
}

/** What a cancellation gives back or takes off the invoice, and until when that holds. */
export function Refund({ quote, onInvoice = false }: Props) {
  const { refund, fee, policy, validUntil } = quote;
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
        {refund.amountMinor > 0 && (onInvoice ? INVOICE : CARD)}
      </p>
    </section>
  );
}
