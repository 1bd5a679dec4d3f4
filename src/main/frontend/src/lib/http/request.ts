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

/** Calls the API. @throws ApiProblem for every refusal and when there is no answer */
export async function request(path: string, options: RequestOptions = {}): Promise<Response> {
  const response = await send(path, options);
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

async function send(path: string, options: RequestOptions): Promise<Response> {
  try {
    const response = await fetch(BASE + path, {
      method: options.method ?? 'GET',
      headers: headers(options),
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

function headers(options: RequestOptions): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json, */*;q=0.5',
    ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
    ...(options.token && { 'Booking-Token': options.token }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
  };
}
