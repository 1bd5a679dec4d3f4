import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../http';

const MOST_RETRIES = 2;

/** Only what may pass by itself is tried again; writes carry an Idempotency-Key, so that is safe. */
function shouldRetry(failures: number, error: Error): boolean {
  return failures < MOST_RETRIES && error instanceof ApiProblem && error.isPassing;
}

export function createQueryClient(retryDelay = 800): QueryClient {
  // Browsers guess "offline" wrongly at times, so a call is always made and its failure shown.
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: shouldRetry, retryDelay, staleTime: 10_000 },
      mutations: { networkMode: 'always', retry: shouldRetry, retryDelay },
    },
  });
}
