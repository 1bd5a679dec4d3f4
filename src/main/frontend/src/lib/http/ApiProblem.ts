import type { FieldError, Problem } from '../api';
import { messages } from '../messages';

/** What went wrong with a call: a problem (RFC 9457) of the server, or no answer at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** The last part of the problem's type, such as `session-full`; `network` when nothing answered. */
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  /** The id under which the server's log has this. */
  readonly instance: string | undefined;
  readonly seatsAvailable: number | undefined;

  constructor(problem: Partial<Problem>) {
    const title = problem.title ?? messages.somethingWentWrong;
    super(title);
    this.kind = problem.type?.split('/').pop() ?? 'unknown';
    this.status = problem.status ?? 0;
    this.title = title;
    this.detail = problem.detail ?? messages.tryAgainSoon;
    this.errors = problem.errors ?? [];
    this.instance = problem.instance;
    this.seatsAvailable = problem.seatsAvailable;
  }

  static network(): ApiProblem {
    return new ApiProblem({
      type: '/problems/network',
      title: messages.noConnection,
      detail: messages.noConnectionDetail,
    });
  }

  /** Reads an answer; whatever is not problem+json (a proxy's page, say) becomes a general problem. */
  static async from(response: Response): Promise<ApiProblem> {
    const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
    const body: unknown = isJson ? await response.json().catch(() => null) : null;
    const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
    return new ApiProblem({ ...problem, status: response.status });
  }

  static of(error: unknown): ApiProblem {
    return error instanceof ApiProblem ? error : new ApiProblem({ type: '/problems/unexpected' });
  }

  is(...kinds: string[]): boolean {
    return kinds.includes(this.kind);
  }

  /** Whether the same call may well succeed a moment later. */
  get isPassing(): boolean {
    return (
      this.is('network', 'busy', 'request-in-progress') ||
      this.status === 429 ||
      (this.status >= 500 && !this.is('payment-unavailable'))
    );
  }
}
