import type { Plugin } from 'vite';
import { buildCatalogue } from '../catalogue/build';
import { formatProblems } from '../catalogue/problem';
import { readLast } from './against';
import { recordChanges } from './changes';
import { changeLog } from './log';
import { changesPage } from './page';
import { recordsOf } from './records';
import { storedVersions } from './version-files';

/**
 * The change log between versions of the data: `data/changes.json` and `data/changes.html` of the built site. During
 * development `/__changes` shows what changed since the last commit.
 */
export function changes(root: string): Plugin {
  return {
    name: 'changes',
    generateBundle() {
      const { catalogue } = buildCatalogue(root);
      if (catalogue === null) return;
      const log = changeLog(storedVersions(root), catalogue);
      this.emitFile({ type: 'asset', fileName: 'data/changes.json', source: `${JSON.stringify({ log }, null, 1)}\n` });
      this.emitFile({ type: 'asset', fileName: 'data/changes.html', source: changesPage(catalogue.district.title, log, '../') });
    },
    configureServer(server) {
      server.middlewares.use('/__changes', (_, response) => {
        try {
          const { catalogue, problems } = buildCatalogue(root);
          if (catalogue === null) throw new Error(formatProblems(problems));
          const { called, records } = readLast(root);
          const entry = { version: null, since: called, catalogue: catalogue.version, changes: recordChanges(records, recordsOf(catalogue)) };
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(changesPage(catalogue.district.title, [entry], './'));
        } catch (error) {
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/plain; charset=utf-8');
          response.end(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}
