import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatCountdown, rememberToken, tokenOf, useSecondsLeft } from '.';
import { learnServerTime } from '../clock';

const NOW = Date.parse('2026-11-26T10:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW + seconds * 1000).toISOString();

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  learnServerTime(new Date(Date.now()).toUTCString());
  vi.useRealTimers();
});

test('a hold counts down by itself and stops at nothing', () => {
  const { result } = renderHook(() => useSecondsLeft(inSeconds(3)));
  expect(result.current).toBe(3);
  pass(2_000);
  expect(result.current).toBe(1);
  pass(60_000);
  expect(result.current).toBe(0);
});

test('a longer hold counts from its new end', () => {
  const { result, rerender } = renderHook(({ end }) => useSecondsLeft(end), {
    initialProps: { end: inSeconds(10) },
  });
  pass(4_000);
  rerender({ end: inSeconds(900) });
  expect(result.current).toBe(896);
});

test('a clock that is a quarter of an hour fast does not end a hold', () => {
  learnServerTime(new Date(NOW - 900_000).toUTCString());
  const { result } = renderHook(() => useSecondsLeft(inSeconds(0)));
  expect(result.current).toBe(900);
});

test('time is written in minutes and seconds', () => {
  expect([905, 60, 9, 0].map(formatCountdown)).toEqual(['15:05', '1:00', '0:09', '0:00']);
  expect([86_399, 3_600, 3_599].map(formatCountdown)).toEqual(['23 h 59 min', '1 h 0 min', '59:59']);
});

test('a key is known until reload where the browser forbids storage altogether', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  rememberToken('NOSTORE1', 'KEY');
  expect(tokenOf('NOSTORE1')).toBe('KEY');
});
