import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeServer, json, problem } from '../../test/server';
import { ApiProblem, fetchAll, fieldErrors, fieldId, requestJson } from '.';

afterEach(() => vi.unstubAllGlobals());

const failure = (path = '/x') =>
  requestJson(path).then(
    () => undefined,
    (error: unknown) => error as ApiProblem,
  );

describe('a refusal', () => {
  test('is read from problem+json', async () => {
    fakeServer({ 'GET /x': problem(409, 'session-full', { seatsAvailable: 2, instance: 'ID1' }) });
    const refused = await failure();
    expect(refused).toMatchObject({ kind: 'session-full', status: 409, seatsAvailable: 2, instance: 'ID1' });
    expect(refused?.isPassing).toBe(false);
  });

  test('of a proxy, as HTML, keeps its status and speaks plainly', async () => {
    fakeServer({ 'GET /x': new Response('<h1>Bad gateway</h1>', { status: 502 }) });
    const refused = await failure();
    expect(refused).toMatchObject({ kind: 'unknown', status: 502, title: 'Something went wrong' });
    expect(refused?.isPassing).toBe(true);
  });

  test('with a broken body is still a refusal', async () => {
    const broken = new Response('{"type', { status: 500, headers: { 'Content-Type': 'application/json' } });
    fakeServer({ 'GET /x': broken });
    expect(await failure()).toMatchObject({ status: 500 });
  });

  test('for want of Stripe is not repeated by itself', () => {
    expect(new ApiProblem({ type: '/problems/payment-unavailable', status: 503 }).isPassing).toBe(false);
  });
});

test('no connection is told apart from a refusal', async () => {
  fakeServer({ 'GET /x': new TypeError('failed to fetch') });
  expect(await failure()).toMatchObject({ kind: 'network', isPassing: true });
});

test('an answer that is no JSON counts as no answer', async () => {
  fakeServer({ 'GET /x': new Response('<html>') });
  expect(await failure()).toMatchObject({ kind: 'network' });
});

test('sends token, key and body', async () => {
  const calls = fakeServer({ 'POST /x': json({ ok: true }) });
  await requestJson('/x', { method: 'POST', body: { a: 1 }, token: 'T', idempotencyKey: 'K' });
  expect(calls[0]).toMatchObject({
    body: { a: 1 },
    headers: { 'Booking-Token': 'T', 'Idempotency-Key': 'K', 'Content-Type': 'application/json' },
  });
});

test('reads a list page by page', async () => {
  fakeServer({
    'GET /list?a=b&limit=100': json({ items: [1, 2], next: 'two words' }),
    'GET /list?a=b&limit=100&after=two+words': json({ items: [3], next: null }),
  });
  expect(await fetchAll('/list?a=b')).toEqual([1, 2, 3]);
});

test('pointers of the server become names of fields', () => {
  expect(fieldErrors([{ pointer: '/0/email', message: 'm' }], 'attendees')).toEqual([
    { name: 'attendees.0.email', message: 'm' },
  ]);
  expect(fieldErrors([{ pointer: '', message: 'm' }])).toEqual([{ name: '', message: 'm' }]);
  expect(fieldId('attendees.0.email')).toBe('attendees-0-email');
});
