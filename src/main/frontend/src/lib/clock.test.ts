import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { learnServerTime, serverNow } from './clock';

const NOW = Date.parse('2026-11-26T10:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  learnServerTime(new Date(Date.now()).toUTCString());
  vi.useRealTimers();
});

test('a clock that is ten minutes slow shortens nobody’s hold', () => {
  learnServerTime('Thu, 26 Nov 2026 10:10:00 GMT');
  expect(serverNow()).toBe(NOW + 600_000);
});

test('a difference below the second of the header is none', () => {
  learnServerTime('Thu, 26 Nov 2026 10:00:01 GMT');
  expect(serverNow()).toBe(NOW);
});

test('a missing or odd header changes nothing', () => {
  learnServerTime(null);
  learnServerTime('yesterday');
  expect(serverNow()).toBe(NOW);
});
