import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogue } from '../catalogue/vite-plugin';
import { districtRoot } from '../district-root';
import { iconPaths } from '../icons/vite-plugin';
import { prerender } from '../prerender/vite-plugin';
import { theme } from '../theme/vite-plugin';
import { inlinedWorkers } from './inlined-workers';
import { replacedModules } from './replaced-modules';
import { singleFile } from './vite-plugin';

const root = resolve(import.meta.dirname, '../..');
const district = districtRoot(root);

/** The site as one file that opens from a disk: docs/portable.md. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [
    replacedModules(), inlinedWorkers(), react(), theme(), iconPaths(), catalogue(district),
    prerender(root, district, [replacedModules()]), singleFile(root, district),
  ],
  build: {
    outDir: 'dist-portable',
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    chunkSizeWarningLimit: Infinity,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
