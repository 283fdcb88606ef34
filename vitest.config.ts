import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { iconPaths } from './scripts/icons/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), iconPaths()],
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
