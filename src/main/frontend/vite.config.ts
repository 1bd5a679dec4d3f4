import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: process.env.FRONTEND_OUT ?? '../../../target/frontend',
    emptyOutDir: true,
    // The content security policy allows files of our own only, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/api': process.env.API_ORIGIN ?? 'http://localhost:8080' },
  },
  preview: {
    proxy: { '/api': process.env.API_ORIGIN ?? 'http://localhost:8080' },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
});
