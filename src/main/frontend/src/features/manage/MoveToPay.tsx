import { Link } from 'react-router';
import type { Booking } from '../../lib/api';
import { formatDate, formatMoment } from '../../lib/dates';
import { formatMoney } from '../../lib/money';
import '../../components/booking/resume.css';

/** Leads to the payment while a move waits for it. */
export function MoveToPay({ booking: { reference, moveToPay, state } }: { booking: Booking }) {
  return moveToPay && state === 'CONFIRMED' ? (
    <div className="notice resume">
      <p>
        We are keeping seats for you on <strong>{formatDate(moveToPay.date)}</strong> until{' '}
        {formatMoment(moveToPay.payBy)}. Your booking moves there as soon as you have paid{' '}
        {formatMoney(moveToPay.toPay)}.
      </p>
      <Link className="button button-primary" to={`/booking/${reference}/payment`}>
        Pay and move
      </Link>
    </div>
  ) : null;
}
