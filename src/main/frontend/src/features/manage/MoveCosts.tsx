import { SummaryList, type SummaryRow } from '../../components/ui';
import type { Money, TransferQuote } from '../../lib/api';
import { formatClock } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

const OFF_INVOICE = 'You get a credit note. What has been paid beyond the rest goes back by bank.';
const BILLED_ANEW =
  'The new course is taxed differently: you get a credit note for the old one and a new invoice. What has been paid counts towards it.';
const FURTHER_INVOICE = 'Your company gets an invoice for the difference, to be paid within its usual terms.';

interface Props {
  quote: TransferQuote;
  onInvoice?: boolean;
}

/** What a move comes to: for a card, or for the company that pays later. */
export function MoveCosts({ quote, onInvoice = false }: Props) {
  const { oldPrice, newPrice, fee, toInvoice, refund, billedAnew, policy, validUntil } = quote;
  const isRefund = refund.amountMinor > 0;
  const total = onInvoice ? onInvoiceRow(quote) : byCardRow(quote);
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
        {policy}. This holds until {formatClock(validUntil)}.{' '}
        {billedAnew && BILLED_ANEW}
        {!billedAnew && onInvoice && isRefund && OFF_INVOICE}
        {!billedAnew && toInvoice.amountMinor > 0 && FURTHER_INVOICE}
      </p>
    </section>
  );
}

function byCardRow({ toPay, refund }: TransferQuote): SummaryRow {
  return refund.amountMinor > 0 ? row('You get back', refund) : row('To pay now', toPay);
}

function onInvoiceRow({ toInvoice, refund, billedAnew }: TransferQuote): SummaryRow {
  return refund.amountMinor > 0
    ? row('Off the invoice', refund)
    : row(billedAnew ? 'More on invoice' : 'Further invoice', toInvoice);
}

function row(term: string, amount: Money): SummaryRow {
  return { term, value: <strong>{amount.amountMinor > 0 ? formatMoney(amount) : 'Nothing'}</strong> };
}
