import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogue } from './scripts/catalogue/vite-plugin.ts';
import { iconPaths } from './scripts/icons/vite-plugin.ts';

export default defineConfig({
  // What the product takes from `data/`, the tests take from the invented district.
  plugins: [react(), iconPaths(), catalogue(`${import.meta.dirname}/tests/fixtures/small-district`)],
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
