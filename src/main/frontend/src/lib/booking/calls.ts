import type {
  Booker,
  Booking,
  BookingDocument,
  CancellationQuote,
  Checkout,
  Credit,
  NewAttendee,
  NewRescueAnswer,
  Payment,
  Rescue,
  Policy,
  Transfer,
  TransferQuote,
  TransferResult,
} from '../api';
import { request, requestJson } from '../http';
import { tokenOf } from './tokens';

/** The calls about one booking; each carries the key of its private link. */
const at = (reference: string, rest = '') => `/bookings/${encodeURIComponent(reference)}${rest}`;

const write =
  <Body, Answer = Booking>(method: 'POST' | 'PUT', rest: string) =>
  (reference: string, body: Body, idempotencyKey: string) =>
    requestJson<Answer>(at(reference, rest), {
      method,
      body,
      idempotencyKey,
      token: tokenOf(reference),
    });

export const putBooker = write<Booker>('PUT', '/booker');
export const putAttendees = write<NewAttendee[]>('PUT', '/attendees');
export const putSeats = write<{ seats: number }>('PUT', '/seats');
export const answerRescue = write<NewRescueAnswer>('POST', '/rescue');
export const extendHold = write<undefined>('POST', '/hold-extension');

export const cancelBooking = write<{ attendeeIds?: string[]; quote: string }>('POST', '/cancellation');
export const transferBooking = write<{ sessionId: string; quote: string }, TransferResult>(
  'POST',
  '/transfer',
);

/** The payment of a move's rest, opened if there is none; asked again it is the same. */
export const payTransfer = (reference: string, signal?: AbortSignal) =>
  requestJson<TransferResult>(at(reference, '/transfer/payment'), {
    method: 'POST',
    token: tokenOf(reference),
    signal,
  });

/** The move that waits to be paid. */
export const getTransfer = (reference: string, signal?: AbortSignal) =>
  requestJson<Transfer>(at(reference, '/transfer'), { token: tokenOf(reference), signal });

/** Gives the new seats back; the booking stays where it is. */
export const callOffTransfer = (reference: string, idempotencyKey: string) =>
  request(at(reference, '/transfer'), {
    method: 'DELETE',
    idempotencyKey,
    token: tokenOf(reference),
  });

/** Quotes are asked for as often as the choice changes; each is good for a while. */
const quote = <Answer>(reference: string, rest: string, body: object, signal?: AbortSignal) =>
  requestJson<Answer>(at(reference, rest), {
    method: 'POST',
    body,
    token: tokenOf(reference),
    signal,
  });

export const quoteCancellation = (reference: string, attendeeIds?: string[], signal?: AbortSignal) =>
  quote<CancellationQuote>(reference, '/cancellation-quote', { attendeeIds }, signal);

export const quoteTransfer = (reference: string, sessionId: string, signal?: AbortSignal) =>
  quote<TransferQuote>(reference, '/transfer-quote', { sessionId }, signal);

export const getPolicy = (reference: string, signal?: AbortSignal) =>
  requestJson<Policy>(at(reference, '/policy'), { token: tokenOf(reference), signal });

export const getBooking = (reference: string, signal?: AbortSignal) =>
  requestJson<Booking>(at(reference), { token: tokenOf(reference), signal });

/** What may be chosen instead of a cancelled session. */
export const getRescue = (reference: string, signal?: AbortSignal) =>
  requestJson<Rescue>(at(reference, '/rescue'), { token: tokenOf(reference), signal });

export const getPayment = (reference: string, signal?: AbortSignal) =>
  requestJson<Payment>(at(reference, '/payment'), { token: tokenOf(reference), signal });

export const getDocuments = (reference: string, signal?: AbortSignal) =>
  requestJson<BookingDocument[]>(at(reference, '/documents'), {
    token: tokenOf(reference),
    signal,
  });

/** The credit that a cancelled booking became. */
export const getCredit = (reference: string, signal?: AbortSignal) =>
  requestJson<Credit>(at(reference, '/credit'), { token: tokenOf(reference), signal });

export interface ToPay {
  /** Of the terms that are accepted. */
  version: string;
  /** The code of a credit; empty to use none any more; left out to leave that as it is. */
  credit?: string;
}

export const checkOut = (reference: string, { version, credit }: ToPay, idempotencyKey: string) =>
  requestJson<Checkout>(at(reference, '/checkout'), {
    method: 'POST',
    body: { termsVersion: version, method: 'card', credit },
    idempotencyKey,
    token: tokenOf(reference),
  });

/** Gives the seats back. */
export const releaseHold = (reference: string, idempotencyKey: string) =>
  request(at(reference, '/hold'), {
    method: 'DELETE',
    idempotencyKey,
    token: tokenOf(reference),
  });

export const getDocument = (reference: string, id: string) =>
  request(`/documents/${encodeURIComponent(id)}`, { token: tokenOf(reference) });

export const getCalendar = (reference: string) =>
  request(at(reference, '/calendar.ics'), { token: tokenOf(reference) });
