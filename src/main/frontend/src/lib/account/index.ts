import { queryOptions } from '@tanstack/react-query';
import type { Account, Credentials, NewPassword, NewUser, OwnBooking, Tokens } from '../api';
import { fetchAll, forgetSignIn, keepSignIn, refreshToken, request, requestJson } from '../http';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => requestJson<Account>('/me', { signal }),
});

export const ownBookingsQuery = queryOptions({
  queryKey: ['account', 'bookings'],
  queryFn: ({ signal }) => fetchAll<OwnBooking>('/me/bookings', signal),
});

const signInBy =
  <Body>(path: string) =>
  async (body: Body) =>
    keepSignIn(await requestJson<Tokens>(path, { method: 'POST', body }));

export const signIn = signInBy<Credentials>('/auth/login');
export const registerAccount = signInBy<NewUser>('/auth/register');
export const setPassword = signInBy<NewPassword>('/auth/password');

export const askForPassword = (body: { email: string }) =>
  request('/auth/password-reset', { method: 'POST', body });

export const askForConfirmation = () => request('/me/email-confirmation', { method: 'POST' });

/** May be done twice: the second time changes nothing. */
export const confirmEmail = (token: string) =>
  request('/auth/email-confirmation', { method: 'POST', body: { token } });

/** Ends the sign-in here whatever the server says; there it ends by itself in the worst case. */
export async function signOut(): Promise<void> {
  const token = refreshToken();
  forgetSignIn();
  await request('/auth/logout', { method: 'POST', body: { refreshToken: token } }).catch(
    () => undefined,
  );
}
