import { ApiProblem } from './ApiProblem';
import { send, type RequestOptions } from './send';
import { currentAccess, renewAccess } from './signIn';

export type { RequestOptions } from './send';

/** What an account may open; all else is public and needs to wait for no sign-in. */
const PERSONAL = /^\/(me\b|bookings\/|documents\/|auth\/email-confirmation$)/;

/** Calls the API. @throws ApiProblem for every refusal and when there is no answer */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const response = await answer(path, options);
  if (!response.ok) {
    throw await ApiProblem.from(response);
  }
  return response;
}

/** Calls the API and reads its JSON. */
export async function requestJson<Answer>(path: string, options?: RequestOptions): Promise<Answer> {
  const response = await request(path, options);
  return (await response.json().catch(() => {
    throw ApiProblem.network();
  })) as Answer;
}

/** The key of a booking's link comes before the account; an access token that is over is renewed once. */
async function answer(path: string, options: RequestOptions): Promise<Response> {
  const access = options.token || !PERSONAL.test(path) ? undefined : await currentAccess();
  const response = await send(path, options, access);
  if (response.status !== 401 || access === undefined) {
    return response;
  }
  const renewed = await renewAccess();
  return renewed === undefined ? response : send(path, options, renewed);
}
