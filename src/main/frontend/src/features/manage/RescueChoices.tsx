import type { ReactNode } from 'react';
import { FieldErrorText } from '../../components/ui';
import type { Booking, Money, Rescue, Session } from '../../lib/api';
import { formatDate, formatMoment, formatTimes } from '../../lib/dates';
import { formatMoney } from '../../lib/money';

interface Props {
  booking: Booking;
  rescue: Rescue;
  /** What is chosen when it is the money, or a credit; otherwise a session's id is. */
  values: { refund: string; credit: string };
  chosen: string;
  onChange: (chosen: string) => void;
  error?: string;
}

/** The other dates, until when seats are kept there, all the money back, and a credit. */
export function RescueChoices({ booking, rescue, values, chosen, onChange, error }: Props) {
  const { alternatives, deadline, refund, toCredit, credit } = rescue;
  const isKept = alternatives.some(({ held }) => held);
  const choice = (value: string, id: string, text: ReactNode) => (
    <div key={value} className="choice-row">
      <input type="radio" name="choice" id={id} checked={chosen === value} onChange={() => onChange(value)} />
      <label htmlFor={id}>{text}</label>
    </div>
  );

  return (
    <fieldset
      className={error === undefined ? 'field' : 'field field-wrong'}
      aria-describedby={error && 'choice-error'}
    >
      <legend>
        <h2>What would you like?</h2>
      </legend>
      {isKept && <p>We are keeping seats on these dates for you until {formatMoment(deadline)}.</p>}
      {alternatives.length === 0 && (
        <p>No other date has room for all of you at the moment. We will gladly look for one if you call us.</p>
      )}
      <FieldErrorText id="choice" error={error} />
      {alternatives.map(({ session, held }, index) =>
        choice(
          session.id,
          index === 0 ? 'choice' : `choice-${index}`,
          <>
            <strong>{formatDate(session.date)}</strong>, {formatTimes(session.start, session.end)}
            <br />
            {session.venue.town}, {session.venue.name}
            <br />
            {priceNote(session, booking)}
            {!held && ' Seats are not kept for you on this date.'}
          </>,
        ),
      )}
      {choice(
        values.refund,
        alternatives.length === 0 ? 'choice' : 'choice-refund',
        <>
          <strong>
            {booking.onInvoice
              ? `Cancel, and ${formatMoney(refund)} comes off the invoice`
              : `Cancel and get ${formatMoney(refund)} back`}
          </strong>
          <br />
          {booking.onInvoice
            ? 'Your company owes nothing for this booking.'
            : `That is all that you paid.${backOnCredit(toCredit)}`}
        </>,
      )}
      {credit.amountMinor > 0 &&
        choice(
          values.credit,
          'choice-credit',
          <>
            <strong>{`Cancel and keep ${formatMoney(credit)} as a credit`}</strong>
            <br />
            You get a code at once and pay for any other course with it. It does not expire, and you can
            have the money instead whenever you ask us.
            {backOnCredit(toCredit)}
          </>,
        )}
    </fieldset>
  );
}

const backOnCredit = (amount: Money) =>
  amount.amountMinor > 0 ? ` ${formatMoney(amount)} of it goes back to the credit you paid with.` : '';

function priceNote(session: Session, { price, seats }: Booking): string {
  const difference = session.price.amountMinor * seats - price.gross.amountMinor;
  const amount = formatMoney({ ...price.gross, amountMinor: Math.abs(difference) });
  if (difference > 0) {
    return `It costs ${amount} more, which you do not have to pay.`;
  }
  return difference < 0 ? `You get back ${amount}.` : 'At the same price.';
}
