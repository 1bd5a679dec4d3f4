import { afterEach, expect, test, vi } from 'vitest';
import { serverNow, learnServerTime } from '../clock';
import { fakeServer, json } from '../../test/server';
import { ApiProblem, fetchAll, requestJson } from '.';

afterEach(() => learnServerTime(new Date().toUTCString()));

test('a call that the page gave up is no failure of the connection', async () => {
  const leave = new AbortController();
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    leave.abort();
    return Promise.reject(signal?.reason as Error);
  });
  const given = requestJson('/x', { signal: leave.signal });
  await expect(given).rejects.not.toBeInstanceOf(ApiProblem);
});

test('each answer sets the clock by the server’s', async () => {
  const ahead = new Date(Date.now() + 600_000);
  const answer = json({});
  answer.headers.set('Date', ahead.toUTCString());
  fakeServer({ 'GET /x': answer });
  await requestJson('/x');
  expect(Math.abs(serverNow() - ahead.getTime())).toBeLessThan(5_000);
});

test('a call without body or key claims neither', async () => {
  const calls = fakeServer({ 'GET /x': json({}) });
  await requestJson('/x');
  expect(Object.keys(calls[0]?.headers ?? {})).toEqual(['Accept']);
});

test('a list that never ends is left after twenty pages', async () => {
  const calls = fakeServer({
    'GET /list?limit=100': json({ items: [1], next: 'a' }),
    'GET /list?limit=100&after=a': json({ items: [1], next: 'a' }),
  });
  expect(await fetchAll('/list')).toHaveLength(20);
  expect(calls).toHaveLength(20);
});

test('a list of which a page is missing is no list', async () => {
  fakeServer({
    'GET /list?limit=100': json({ items: [1], next: 'a' }),
    'GET /list?limit=100&after=a': new TypeError('failed to fetch'),
  });
  await expect(fetchAll('/list')).rejects.toMatchObject({ kind: 'network' });
});
