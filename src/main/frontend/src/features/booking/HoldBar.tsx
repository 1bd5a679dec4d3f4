import { useState } from 'react';
import { Button } from '../../components/ui';
import type { Booking } from '../../lib/api';
import { serverNow } from '../../lib/clock';
import { extendHold, formatCountdown, useBookingChanged } from '../../lib/booking';
import { formatUntil } from '../../lib/dates';
import { useWrite } from '../../lib/query';
import { holdAnnouncement } from './holdAnnouncement';

const NEARLY_OVER_SECONDS = 120;

/** For how long the seats are kept, and a way to have more time (WCAG 2.2.1). */
export function HoldBar({ booking, left }: { booking: Booking; left: number }) {
  const { reference, seats, holdExpiresAt } = booking;
  const [said, setSaid] = useState('');
  const changed = useBookingChanged();
  const extend = useWrite<undefined, Booking>((_, key) => extendHold(reference, undefined, key));
  const isLimit = extend.error?.is('hold-extension-limit') ?? false;

  const moreTime = () =>
    extend.mutate(undefined, {
      onSuccess: (longer) => {
        changed(longer);
        setSaid(`We are keeping your seats until ${formatUntil(longer.holdExpiresAt ?? '', serverNow())}.`);
      },
    });

  return (
    <section
      aria-label="Time to finish your booking"
      className={left <= NEARLY_OVER_SECONDS ? 'hold-bar hold-bar-late' : 'hold-bar'}
    >
      <div className="container hold-bar-row">
        <p>
          {seats === 1 ? 'Seat' : 'Seats'} kept for{' '}
          <strong role="timer" className="countdown">
            {formatCountdown(left)}
          </strong>
          {holdExpiresAt && <span className="visually-hidden"> until {formatUntil(holdExpiresAt, serverNow())}</span>}
        </p>
        {!isLimit && (
          <Button kind="quiet" busy={extend.isPending} busyText="Asking…" onClick={moreTime}>
            Give me more time
          </Button>
        )}
        {extend.error && (
          <p role="alert" className="hold-problem">
            {extend.error.detail}
          </p>
        )}
        <p role="status" className="visually-hidden">
          {holdAnnouncement(left) || said}
        </p>
      </div>
    </section>
  );
}
