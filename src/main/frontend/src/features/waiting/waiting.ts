import type { NewWaiting } from '../../lib/api';
import { email, requiredText, z } from '../../lib/validation';

/** Who wants to wait, as the form holds it. */
export const waitingSchema = z.object({
  name: requiredText(120, 'Enter your name'),
  email: email('Enter your e-mail address'),
  seats: z.string(),
  /** By the id of the session: also waited for or not. */
  also: z.record(z.string(), z.boolean().optional()),
});

export type WaitingForm = z.infer<typeof waitingSchema>;

export function toNewWaiting({ name, email: address, seats, also }: WaitingForm): NewWaiting {
  return {
    name,
    email: address,
    seats: Number(seats),
    alsoSessionIds: Object.keys(also).filter((id) => also[id]),
  };
}
