import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { ApiProblem } from '../http';
import { createQueryClient, useWrite } from '.';

function write(send: (body: string, key: string) => Promise<string>) {
  const client = createQueryClient(1);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useWrite(send), { wrapper }).result;
}

const keysOf = (send: ReturnType<typeof vi.fn<(body: string, key: string) => Promise<string>>>) =>
  send.mock.calls.map(([, key]) => key);

test('a write whose answer was lost is repeated by itself under the same key', async () => {
  const send = vi.fn<(body: string, key: string) => Promise<string>>();
  send.mockRejectedValueOnce(ApiProblem.network()).mockResolvedValue('done');
  const result = write(send);
  act(() => result.current.mutate('a'));
  await waitFor(() => expect(result.current.data).toBe('done'));
  expect(new Set(keysOf(send)).size).toBe(1);
  expect(send).toHaveBeenCalledTimes(2);
});

test('pressing again after a failure repeats the same write', async () => {
  const send = vi.fn<(body: string, key: string) => Promise<string>>();
  send.mockRejectedValueOnce(new ApiProblem({ status: 409 })).mockResolvedValue('done');
  const result = write(send);
  act(() => result.current.mutate('a'));
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(send).toHaveBeenCalledOnce();
  act(() => result.current.mutate('a'));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(new Set(keysOf(send)).size).toBe(1);
});

test('another body, or another wish after a success, is a new write', async () => {
  const send = vi.fn<(body: string, key: string) => Promise<string>>();
  send.mockRejectedValueOnce(new ApiProblem({ status: 422 })).mockResolvedValue('done');
  const result = write(send);
  for (const body of ['wrong', 'right', 'right']) {
    await act(async () => {
      await result.current.mutateAsync(body).catch(() => undefined);
    });
  }
  expect(new Set(keysOf(send)).size).toBe(3);
});
