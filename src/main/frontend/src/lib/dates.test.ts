import { describe, expect, test } from 'vitest';
import { daysUntil, formatDate, formatHours, formatMonth, formatShortDate, formatTime, formatTimes, formatUntil } from './dates';

describe('a session’s own day and time', () => {
  test('are written as they are, whatever the zone of the device', () => {
    expect(formatDate('2026-12-03')).toBe('Thursday 3 December 2026');
    expect(formatShortDate('2026-12-03')).toBe('Thu 3 Dec 2026');
    expect(formatMonth('2026-12-03')).toBe('December 2026');
  });

  test.each([
    ['09:00', '9am'],
    ['12:00:00', 'midday'],
    ['12:30', '12:30pm'],
    ['00:05', '12:05am'],
    ['16:30:00', '4:30pm'],
  ])('%s is %s', (iso, text) => {
    expect(formatTime(iso)).toBe(text);
  });

  test('a span says both ends', () => {
    expect(formatTimes('09:00', '16:30')).toBe('9am to 4:30pm');
  });
});

test('days are counted as a calendar does', () => {
  const lateEvening = new Date(2026, 11, 2, 23, 50).getTime();
  expect(daysUntil('2026-12-03', lateEvening)).toBe(1);
  expect(daysUntil('2026-12-02', lateEvening)).toBe(0);
});

test('one hour is singular', () => {
  expect([1, 1.5, 6].map(formatHours)).toEqual(['1 hour', '1.5 hours', '6 hours']);
});

test('the end of a hold names its day unless that is today', () => {
  const now = new Date(2026, 10, 26, 15, 0).getTime();
  const inHours = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  expect(formatUntil(inHours(1), now)).toBe('4pm');
  expect(formatUntil(inHours(24), now)).toBe('Friday 27 November 2026 at 3pm');
});
