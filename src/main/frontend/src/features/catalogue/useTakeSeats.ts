import { useQueryClient } from '@tanstack/react-query';
import type { Booking } from '../../lib/api';
import { bookingQuery, rememberHold, rememberToken, tokenOfHeld } from '../../lib/booking';
import { requestJson } from '../../lib/http';
import { useWrite } from '../../lib/query';

interface WantedSeats {
  sessionId: string;
  seats: number;
}

/** Keeps seats on a session and the key of the new booking on this device. */
export function useTakeSeats(slug: string, onHeld: (booking: Booking) => void) {
  const client = useQueryClient();
  const hold = useWrite<WantedSeats, Booking>((body, idempotencyKey) =>
    requestJson<Booking>('/bookings', {
      method: 'POST',
      body,
      idempotencyKey,
      token: tokenOfHeld({ sessionId: body.sessionId }),
    }),
  );

  const held = ({ token, ...booking }: Booking) => {
    if (token) {
      rememberToken(booking.reference, token);
    }
    rememberHold(booking);
    client.setQueryData(bookingQuery(booking.reference).queryKey, booking);
    onHeld(booking);
  };

  return {
    take: (wanted: WantedSeats) => {
      if (!hold.isPending) {
        hold.mutate(wanted, {
          onSuccess: held,
          // Whatever refused it, the seat numbers on the page are old.
          onError: () => void client.invalidateQueries({ queryKey: ['sessions', slug] }),
        });
      }
    },
    isBusy: (sessionId: string) => hold.isPending && hold.variables.sessionId === sessionId,
    problem: hold.error ? { error: hold.error, sessionId: hold.variables.sessionId } : undefined,
  };
}
