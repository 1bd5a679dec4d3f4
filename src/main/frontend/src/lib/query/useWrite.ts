import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ApiProblem } from '../http';

/**
 * A write that is done once however often it is sent: repeats of the same submit carry the same
 * Idempotency-Key until the server has accepted it.
 */
export function useWrite<Body, Answer>(
  send: (body: Body, idempotencyKey: string) => Promise<Answer>,
): UseMutationResult<Answer, ApiProblem, Body> {
  const open = useRef<{ body: string; key: string }>(null);

  return useMutation<Answer, ApiProblem, Body>({
    mutationFn: async (body) => {
      const text = JSON.stringify(body ?? null);
      if (open.current?.body !== text) {
        open.current = { body: text, key: crypto.randomUUID() };
      }
      const answer = await send(body, open.current.key);
      open.current = null;
      return answer;
    },
  });
}
