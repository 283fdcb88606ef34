import { relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { BuildResult } from './build';
import { buildCatalogue } from './build';
import { formatProblems } from './problem';
import { isSource, sourceFolders } from './read-texts';

/** The zero byte keeps other plugins from taking an id for a file. */
const resolved = { 'virtual:catalogue': '\0virtual:catalogue', 'virtual:tours': '\0virtual:tours' } as const;
const servedPath = /\/data\/catalogue-[0-9a-f]+\.json(\?|$)/;

/** Relative to the page, so that the app runs under any sub-path. */
const fileNameOf = (version: string) => `data/catalogue-${version}.json`;

/**
 * Compiles the catalogue with the app: `virtual:catalogue` tells its address (types in `virtual.d.ts`), the build
 * emits it and the page preloads it. `virtual:tours` holds the tours themselves, for whoever imports it. Errors in the data fail the build and cover the page during development.
 */
export function catalogue(root: string): Plugin {
  let result: BuildResult | undefined;
  let server: ViteDevServer | undefined;
  const current = (): BuildResult => (result ??= buildCatalogue(root));

  function sound() {
    const { catalogue: content, tours, problems } = current();
    if (content === null) throw new Error(`The catalogue has errors.\n${formatProblems(problems)}`);
    return { content, tours };
  }
  const compiled = () => sound().content;

  function onChange(file: string): void {
    if (server === undefined || !isSource(relative(root, file).replaceAll('\\', '/'))) return;
    result = undefined;
    const { catalogue: content, problems } = current();
    if (content === null) {
      server.ws.send({ type: 'error', err: { message: formatProblems(problems), stack: '', plugin: 'catalogue' } });
      return;
    }
    for (const environment of Object.values(server.environments)) {
      for (const id of Object.values(resolved)) {
        const module = environment.moduleGraph.getModuleById(id);
        if (module !== undefined) environment.moduleGraph.invalidateModule(module);
      }
    }
    server.ws.send({ type: 'full-reload' });
  }

  return {
    name: 'catalogue',

    buildStart() {
      if (server !== undefined) return;
      const { problems } = current();
      compiled();
      if (problems.length > 0) this.warn(formatProblems(problems));
    },

    resolveId: (id) => (id in resolved ? resolved[id as keyof typeof resolved] : undefined),

    load(id) {
      if (id === resolved['virtual:tours']) return `export const tours = ${JSON.stringify(sound().tours)};\n`;
      if (id !== resolved['virtual:catalogue']) return undefined;
      const { version } = compiled();
      return `export const catalogueUrl = ${JSON.stringify(fileNameOf(version))};\nexport const catalogueVersion = ${JSON.stringify(version)};\n`;
    },

    generateBundle() {
      // A page rendered at build time reads the catalogue itself and has no use for a second copy.
      if (this.environment.config.consumer !== 'client') return;
      const content = compiled();
      this.emitFile({ type: 'asset', fileName: fileNameOf(content.version), source: JSON.stringify(content) });
    },

    transformIndexHtml() {
      const { catalogue: content } = current();
      if (content === null) return [];
      const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${fileNameOf(content.version)}` };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },

    configureServer(created) {
      server = created;
      server.watcher.add(sourceFolders.map((folder) => `${root}/${folder}`));
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      server.middlewares.use((request, response, next) => {
        const { catalogue: content, problems } = servedPath.test(request.url ?? '') ? current() : { catalogue: undefined, problems: [] };
        if (content === undefined) return next();
        response.statusCode = content === null ? 500 : 200;
        response.setHeader('Content-Type', content === null ? 'text/plain; charset=utf-8' : 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(content === null ? formatProblems(problems) : JSON.stringify(content));
      });
    },
  };
}
