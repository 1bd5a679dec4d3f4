import type { Tokens } from '../api';
import { device } from '../storage';
import { ApiProblem } from './ApiProblem';
import { send } from './send';

const KEY = 'refreshToken';

let accessToken: string | undefined;
let renewal: Promise<string | undefined> | undefined;

/**
 * Keeps a sign-in. The access token stays in memory. The refresh token outlives the tab, so that a
 * link of a mail opens signed in; a script could read it, but the content policy lets in none but
 * ours, and a token that is used twice ends the whole sign-in.
 */
export function keepSignIn(tokens: Tokens): void {
  accessToken = tokens.accessToken;
  device.write(KEY, tokens.refreshToken);
}

export function forgetSignIn(): void {
  accessToken = undefined;
  device.remove(KEY);
}

export const refreshToken = () => device.read<string>(KEY);

export const isSignedIn = () => refreshToken() !== undefined;

/** The access token of the sign-in; after a reload it is asked for first. */
export async function currentAccess(): Promise<string | undefined> {
  if (!isSignedIn()) {
    accessToken = undefined; // Signed out in another tab.
  }
  return accessToken ?? renewAccess();
}

/** A new access token; undefined when the sign-in is over. All who ask at once share one exchange. */
export async function renewAccess(): Promise<string | undefined> {
  renewal ??= oneTabAtATime(exchange).finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function exchange(): Promise<string | undefined> {
  const token = refreshToken();
  if (token === undefined) {
    return undefined;
  }
  const answer = await send('/auth/refresh', { method: 'POST', body: { refreshToken: token } });
  if (answer.status === 401) {
    forgetSignIn();
    return undefined;
  }
  if (!answer.ok) {
    throw await ApiProblem.from(answer);
  }
  keepSignIn((await answer.json()) as Tokens);
  return accessToken;
}

/** Two tabs that exchanged the same token would look like a theft. Old browsers have no locks. */
async function oneTabAtATime(work: typeof exchange): Promise<string | undefined> {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? locks.request('refresh', work) : work();
}
