import { learnServerTime } from '../clock';
import { ApiProblem } from './ApiProblem';

const BASE = '/api/v1';
const PATIENCE_MS = 30_000;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** The key of a booking's private link. */
  token?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Asks the server once, for an account if there is an access token. @throws ApiProblem when nothing answers */
export async function send(
  path: string,
  options: RequestOptions,
  accessToken?: string,
): Promise<Response> {
  try {
    const response = await fetch(BASE + path, {
      method: options.method ?? 'GET',
      headers: headers(options, accessToken),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: AbortSignal.any([
        AbortSignal.timeout(PATIENCE_MS),
        ...(options.signal ? [options.signal] : []),
      ]),
    });
    learnServerTime(response.headers.get('Date'));
    return response;
  } catch (error) {
    if (options.signal?.aborted) {
      throw error;
    }
    throw ApiProblem.network();
  }
}

function headers(options: RequestOptions, accessToken?: string): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json, */*;q=0.5',
    ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(options.token && { 'Booking-Token': options.token }),
    ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
  };
}
