import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetSignIn, keepSignIn } from '../../lib/http';
import { draw, expectAccessible } from '../../test/render';
import { fakeServer, json, problem } from '../../test/server';
import { AccountPage } from './AccountPage';
import { ConfirmPage } from './ConfirmPage';
import { RegisterPage } from './RegisterPage';
import { SetPasswordPage } from './SetPasswordPage';
import { SignInPage } from './SignInPage';

const company = { 'GET /company': problem(404, 'not-found') };
const tokens = { accessToken: 'ACCESS', expiresIn: 900, refreshToken: 'REFRESH' };
const me = { email: 'ann@example.com', name: 'Ann Example', roles: ['CUSTOMER'] };
const nobody = () => undefined;

afterEach(() => {
  forgetSignIn();
  vi.unstubAllGlobals();
});

test('making an account signs in', async () => {
  const calls = fakeServer({ ...company, 'POST /auth/register': json(tokens) });
  const onSignedIn = vi.fn();
  const { container } = draw(<RegisterPage onSignedIn={onSignedIn} />);
  await userEvent.click(screen.getByRole('button', { name: 'Make my account' }));
  expect(await screen.findByRole('link', { name: 'Enter your name' })).toBeVisible();
  await userEvent.type(screen.getByLabelText('Your full name'), 'Ann Example');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.type(screen.getByLabelText('Choose a password'), 'a long enough phrase');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Make my account' }));
  await vi.waitFor(() => expect(onSignedIn).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({
    name: 'Ann Example',
    email: 'ann@example.com',
    password: 'a long enough phrase',
  });
});

test('a wrong password is said plainly', async () => {
  fakeServer({ ...company, 'POST /auth/login': problem(401, 'unauthenticated', { detail: 'Wrong.' }) });
  draw(<SignInPage onSignedIn={nobody} />);
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'not this one');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Wrong.')).toBeVisible();
});

test('the account lists its bookings and signs out', async () => {
  keepSignIn(tokens);
  const calls = fakeServer({
    ...company,
    'GET /me': json({ ...me, emailConfirmed: true }),
    'GET /me/bookings?limit=100': json({
      items: [
        {
          reference: 'ABCD1234',
          state: 'CONFIRMED',
          courseTitle: 'First Aid',
          date: '2027-01-14',
          seats: 2,
          gross: { amountMinor: 17000, currency: 'GBP' },
        },
      ],
      next: null,
    }),
    'POST /auth/logout': new Response(null, { status: 204 }),
  });
  const onSignedOut = vi.fn();
  const { container } = draw(<AccountPage onSignedOut={onSignedOut} />);
  expect(await screen.findByRole('link', { name: /^First Aid, Thursday 14 January/ })).toHaveAttribute(
    'href',
    '/booking/ABCD1234',
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
  await vi.waitFor(() => expect(onSignedOut).toHaveBeenCalled());
  expect(calls.at(-1)?.body).toEqual({ refreshToken: 'REFRESH' });
});

test('an account that is not confirmed can have the mail again', async () => {
  keepSignIn(tokens);
  fakeServer({
    ...company,
    'GET /me': json({ ...me, emailConfirmed: false }),
    'POST /me/email-confirmation': new Response(null, { status: 202 }),
  });
  draw(<AccountPage onSignedOut={nobody} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Send the e-mail again' }));
  expect(await screen.findByText('We have sent it again.')).toBeVisible();
});

test('an address is confirmed after signing in only', async () => {
  const calls = fakeServer({
    ...company,
    'POST /auth/login': json(tokens),
    'POST /auth/email-confirmation': new Response(null, { status: 204 }),
  });
  draw(<ConfirmPage token="KEY" />);
  await userEvent.type(screen.getByLabelText('E-mail address'), 'ann@example.com');
  await userEvent.type(screen.getByLabelText('Password'), 'a long enough phrase');
  expect(calls.some(({ path }) => path.endsWith('confirmation'))).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(
    await screen.findByRole('heading', { name: 'Your e-mail address is confirmed' }),
  ).toBeVisible();
  const asked = calls.find(({ path }) => path.endsWith('confirmation'));
  expect(asked?.headers.Authorization).toBe('Bearer ACCESS');
  expect(asked?.body).toEqual({ token: 'KEY' });
});

test('a link for a new password that is over says so', async () => {
  fakeServer({
    ...company,
    'POST /auth/password': problem(422, 'invalid', {
      errors: [{ pointer: '/token', message: 'This link is not valid any more.' }],
    }),
  });
  draw(<SetPasswordPage token="KEY" onSignedIn={nobody} />);
  await userEvent.type(screen.getByLabelText('New password'), 'a long enough phrase');
  await userEvent.click(screen.getByRole('button', { name: 'Save and sign in' }));
  expect(await screen.findByText('This link is not valid any more.')).toBeVisible();
});
