import { afterEach, expect, test, vi } from 'vitest';
import { fakeServer, json, problem } from '../../test/server';
import { forgetSignIn, isSignedIn, keepSignIn, requestJson } from '.';

const tokens = (number: number) => ({
  accessToken: `ACCESS${number}`,
  expiresIn: 900,
  refreshToken: `REFRESH${number}`,
});

afterEach(() => {
  forgetSignIn();
  vi.unstubAllGlobals();
});

test('an access token that is over is renewed once for all who ask', async () => {
  keepSignIn(tokens(1));
  const whoCarries = (call: { headers: Record<string, string> }) =>
    call.headers.Authorization === 'Bearer ACCESS2' ? json({ ok: true }) : problem(401, 'x');
  const calls = fakeServer({
    'GET /me': whoCarries,
    'GET /me/bookings': whoCarries,
    'POST /auth/refresh': json(tokens(2)),
  });
  await Promise.all([requestJson('/me'), requestJson('/me/bookings')]);
  const refreshed = calls.filter(({ path }) => path === '/auth/refresh');
  expect(refreshed.map(({ body }) => body)).toEqual([{ refreshToken: 'REFRESH1' }]);
});

test('a sign-in that has ended is forgotten', async () => {
  keepSignIn(tokens(1));
  fakeServer({ 'GET /me': problem(401, 'x'), 'POST /auth/refresh': problem(401, 'x') });
  await expect(requestJson('/me')).rejects.toMatchObject({ status: 401 });
  expect(isSignedIn()).toBe(false);
});

test('the key of a booking comes before the account, and public calls need none', async () => {
  keepSignIn(tokens(1));
  const calls = fakeServer({ 'GET /bookings/X': json({}), 'GET /courses': json({}) });
  await requestJson('/bookings/X', { token: 'KEY' });
  await requestJson('/courses');
  await requestJson('/bookings/X');
  expect(calls.map(({ headers }) => headers.Authorization)).toEqual([
    undefined,
    undefined,
    'Bearer ACCESS1',
  ]);
});
