// First, so that the styles of a feature come after these and win.
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '../lib/query';
import { AppRoutes } from './router';

export function App() {
  const [client] = useState(() => createQueryClient());
  return (
    <QueryClientProvider client={client}>
      {/* At once: a search box whose text comes from the address would lose letters on a slow phone. */}
      <BrowserRouter useTransitions={false}>
        <AppRoutes />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
