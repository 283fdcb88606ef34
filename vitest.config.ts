import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { iconPaths } from './scripts/icons/vite-plugin.ts';

/** The tours that the compiler puts into the product: here that of the invented district. */
function inventedTours(): Plugin {
  const file = `${import.meta.dirname}/tests/fixtures/small-district/data/tours/ladders.json`;
  return {
    name: 'invented-tours',
    resolveId: (id) => (id === 'virtual:tours' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:tours' ? `export const tours = [${readFileSync(file, 'utf8')}];` : undefined),
  };
}

export default defineConfig({
  plugins: [react(), iconPaths(), inventedTours()],
  test: {
    // Long enough for a busy machine; what hangs still fails.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
});
