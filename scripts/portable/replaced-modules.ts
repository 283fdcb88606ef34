import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What is other in a page that is one file: module of the site → module in its place. */
const replacements = new Map([
  [path('../../src/view/own-address.ts'), path('page/own-address.ts')],
  [path('../../src/offline/start-offline.tsx'), path('page/start-offline.ts')],
]);

/** Puts the portable file’s own modules in place of a few of the site’s, which therefore need to know nothing of it. */
export function replacedModules(): Plugin {
  return {
    name: 'portable-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      // The page names its script by its place in the site.
      if (source === '/src/main.tsx') return path('page/main.ts');
      if (!source.startsWith('.') || importer === undefined) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found ? replacements.get(found.id) : undefined;
    },
  };
}
