import { ProblemNotice } from '../../components/errors';
import { Button, SummaryList } from '../../components/ui';
import type { Booking, Payment } from '../../lib/api';
import { formatMoney } from '../../lib/money';
import { useLeaveOutCredit } from './useLeaveOutCredit';

/** What a credit pays of the price, what is left for the card, and the way back. */
export function CreditShare({ booking, payment }: { booking: Booking; payment: Payment }) {
  const { gross } = booking.price;
  const leaveOut = useLeaveOutCredit(booking);
  const byCredit = gross.amountMinor - payment.amount.amountMinor;
  if (byCredit <= 0) {
    return null;
  }
  return (
    <section className="card" aria-labelledby="credit-title">
      <h2 id="credit-title">Your credit</h2>
      <SummaryList
        rows={[
          { term: 'Price', value: formatMoney(gross) },
          { term: 'Paid by your credit', value: formatMoney({ ...gross, amountMinor: byCredit }) },
          { term: 'To pay by card', value: <strong>{formatMoney(payment.amount)}</strong> },
        ]}
      />
      <p className="quiet">If you do not pay the rest in time, all of it goes back to your credit.</p>
      {leaveOut.error && <ProblemNotice error={leaveOut.error} onRetry={leaveOut.start} />}
      <Button kind="secondary" busy={leaveOut.isBusy} busyText="Changing the amount…" onClick={leaveOut.start}>
        Pay all of it by card instead
      </Button>
    </section>
  );
}
