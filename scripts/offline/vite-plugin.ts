import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { manifestFile } from '../../src/offline/manifest';
import { languages } from '../../src/view/view';
import { buildCatalogue } from '../catalogue/build';
import { appManifest } from './app-manifest';
import { sealSite } from './seal';

/** Makes the built site one that can be installed and works without a network: web app manifests and service worker. */
export function offline(root: string): Plugin {
  let site = '';
  let written = false;
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ root: from, build }) => {
      site = resolve(from, build.outDir);
    },
    generateBundle() {
      const { catalogue } = buildCatalogue(root);
      if (catalogue === null) return;
      for (const language of languages) {
        this.emitFile({ type: 'asset', fileName: manifestFile(language), source: `${JSON.stringify(appManifest(catalogue.district, language), null, 2)}\n` });
      }
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        // A build that failed, whatever for, has its own say.
        if (error || !written) return;
        const { bytes, files } = await sealSite(site);
        this.info(`${files.length} files are kept for use without a network, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
