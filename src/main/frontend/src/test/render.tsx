import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { expect } from 'vitest';
import { createQueryClient } from '../lib/query';

/** Draws a part of the pages as the app would, with a new cache. */
export function draw(element: ReactNode, at = '/') {
  return render(
    <QueryClientProvider client={createQueryClient(1)}>
      <MemoryRouter initialEntries={[at]}>{element}</MemoryRouter>
    </QueryClientProvider>,
  );
}

/** axe without what only a drawn page can show. */
export async function expectAccessible(container: Element) {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
