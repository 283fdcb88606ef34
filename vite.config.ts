import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogue } from './scripts/catalogue/vite-plugin';
import { siteChunks } from './scripts/chunks/site-chunks';
import { changes } from './scripts/changes/vite-plugin';
import { districtRoot } from './scripts/district-root';
import { embed } from './scripts/embed/vite-plugin';
import { iconPaths } from './scripts/icons/vite-plugin';
import { openData } from './scripts/open-data/vite-plugin';
import { offline } from './scripts/offline/vite-plugin';
import { prerender } from './scripts/prerender/vite-plugin';
import { serving } from './scripts/serving/vite-plugin';
import { theme } from './scripts/theme/vite-plugin';

/** Where the facts are: `data/` and `seeds/`. */
const district = districtRoot(import.meta.dirname);

export default defineConfig({
  // Every address relative, so that the site works under any sub-path.
  base: './',
  plugins: [
    react(), theme(), iconPaths(), catalogue(district), embed(district), prerender(import.meta.dirname, district),
    changes(district), openData(district), serving(), offline(district),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: false,
    cssCodeSplit: true,
    // Nothing inline: the site runs under a policy of script-src 'self', style-src 'self' and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre is one lazy chunk above this; scripts/size.ts holds the limits that count.
    chunkSizeWarningLimit: 1300,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /[\\/]node_modules[\\/]maplibre-gl[\\/]/, priority: 20 },
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 10 },
            // What the page starts with comes in one piece, rather than in one for each part that others share.
            { name: 'start', tags: ['$initial'], priority: 5 },
            ...siteChunks(import.meta.dirname),
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
