import { expect, test } from 'vitest';
import { aBooking } from '../../test/fixtures';
import { carryAnswers, dropDraft, readCarriedBooking, readCarriedDraft, readDraft, writeDraft } from './drafts';
import { formatCountdown, isBooked, isHold, secondsLeft } from './hold';
import { knownBookings, rememberHold, rememberToken, tokenOf, tokenOfHeld } from './tokens';

test('counts the seconds of a hold, never below nothing', () => {
  const end = '2026-11-26T10:15:00Z';
  expect(secondsLeft(end, Date.parse('2026-11-26T10:00:00Z'))).toBe(900);
  expect(secondsLeft(end, Date.parse('2026-11-26T10:14:59.500Z'))).toBe(1);
  expect(secondsLeft(end, Date.parse('2026-11-26T11:00:00Z'))).toBe(0);
  expect(secondsLeft(undefined, 0)).toBe(0);
  expect(formatCountdown(725)).toBe('12:05');
});

test('tells a hold from a booking', () => {
  expect(['HELD', 'AWAITING_PAYMENT', 'CONFIRMED', 'EXPIRED'].map((state) => isHold(aBooking({ state: state as 'HELD' })))).toEqual([true, true, false, false]);
  expect(isBooked(aBooking({ state: 'COMPLETED' }))).toBe(true);
});

test('remembers the newest twenty keys', () => {
  for (let i = 0; i < 25; i++) {
    rememberToken(`REF${i}`, `key ${i}`);
  }
  expect(knownBookings()).toHaveLength(20);
  expect(tokenOf('REF24')).toBe('key 24');
  expect(tokenOf('REF0')).toBeUndefined();
});

test('a confirmed booking is no hold to be resumed', () => {
  const held = aBooking();
  rememberToken(held.reference, 'key');
  rememberHold(held);
  expect(knownBookings()[0]?.holdExpiresAt).toBe(held.holdExpiresAt);
  rememberHold(aBooking({ state: 'CONFIRMED' }));
  expect(knownBookings()[0]?.holdExpiresAt).toBeUndefined();
});

test('what was typed for a hold that ended is carried on to the next', () => {
  const ended = aBooking({ state: 'EXPIRED' });
  writeDraft(ended.reference, 'attendees', { typed: true });
  carryAnswers(ended);
  expect(readDraft(ended.reference, 'attendees')).toBeUndefined();
  expect(readCarriedDraft('attendees')).toEqual({ typed: true });
  expect(readCarriedBooking()?.booker?.name).toBe('Ann Example');
  dropDraft('OTHER', 'attendees');
  expect(readCarriedDraft('attendees')).toBeUndefined();
});

test('seats that are held here are found by session and course until somebody pays', () => {
  rememberToken('RFB7K2M9', 'secret');
  const held = aBooking({
    reference: 'RFB7K2M9',
    state: 'HELD',
    holdExpiresAt: new Date(Date.now() + 60_000).toISOString(),
  });
  rememberHold(held);
  expect(tokenOfHeld({ sessionId: held.session.id })).toBe('secret');
  expect(tokenOfHeld({ courseSlug: held.session.courseSlug })).toBe('secret');
  expect(tokenOfHeld({ sessionId: 'another' })).toBeUndefined();
  rememberHold({ ...held, state: 'AWAITING_PAYMENT' });
  expect(tokenOfHeld({ sessionId: held.session.id })).toBeUndefined();
});
