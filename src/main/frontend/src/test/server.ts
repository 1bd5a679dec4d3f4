import { vi } from 'vitest';

interface Call {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

type Answer = Response | Error | ((call: Call) => Response | Error | Promise<Response>);

/** Stands in for the server: answers by "METHOD /path" and remembers what was asked. */
export function fakeServer(answers: Record<string, Answer | Answer[]>): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (address: string, options: RequestInit) => {
    const call = {
      method: options.method ?? 'GET',
      path: address.replace('/api/v1', ''),
      body: typeof options.body === 'string' ? (JSON.parse(options.body) as unknown) : undefined,
      headers: options.headers as Record<string, string>,
    };
    calls.push(call);
    return answerTo(answers, call);
  });
  return calls;
}

function answerTo(answers: Record<string, Answer | Answer[]>, call: Call): Promise<Response> {
  const known = answers[`${call.method} ${call.path}`];
  const next = Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known;
  if (next === undefined) {
    return Promise.reject(new Error(`nobody answers ${call.method} ${call.path}`));
  }
  const answer = typeof next === 'function' ? next(call) : next;
  return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer).then((response) => response.clone());
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });

export const problem = (status: number, kind: string, more: object = {}): Response =>
  new Response(
    JSON.stringify({ type: `/problems/${kind}`, title: 'No', status, detail: 'Because.', ...more }),
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
