import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readConfiguration } from '../../src/configuration/read';
import type { Configuration } from '../../src/configuration/types';
import { buildCatalogue } from '../catalogue/build';
import { openDataOf } from './open-data';

/** Whom the configuration names at the time of the build. */
function contactIn(folder: string): Configuration['contact'] {
  const path = join(folder, 'config.json');
  return existsSync(path) ? readConfiguration(JSON.parse(readFileSync(path, 'utf8'))).configuration.contact : null;
}

const changesFile = 'data/changes.json';

/** Publishes the data beside the site: `data/` in what is built. */
export function openData(root: string): Plugin {
  let publicFolder = '';
  return {
    name: 'open-data',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    generateBundle: {
      // The list of changes may be written by another plugin; whether it is there is known once all have written theirs.
      order: 'post',
      async handler(_, bundle) {
        // A page rendered at build time has no use for them.
        if (this.environment.config.consumer !== 'client') return;
        const { catalogue } = buildCatalogue(root);
        if (catalogue === null) return;
        const changes = changesFile in bundle || existsSync(join(publicFolder, changesFile));
        for (const { path, content } of await openDataOf(catalogue, { contact: contactIn(publicFolder), changes })) {
          this.emitFile({ type: 'asset', fileName: `data/${path}`, source: content });
        }
      },
    },
  };
}
