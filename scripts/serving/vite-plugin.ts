import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { servingFolder, servingOf } from './serving-files';

/** Adds configurations of servers to the built site, made from its config.json. */
export function serving(): Plugin {
  let configuration = '';
  return {
    name: 'serving',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      configuration = join(publicDir, 'config.json');
    },
    generateBundle() {
      const { files, remarks } = servingOf(existsSync(configuration) ? readFileSync(configuration, 'utf8') : null);
      for (const remark of remarks) this.warn(remark);
      for (const [name, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName: `${servingFolder}/${name}`, source });
    },
  };
}
