import type { Plugin } from 'vite';
import { buildCatalogue } from '../catalogue/build';
import { buildHostFiles } from './build';

const typeOf = (file: string): string => (file.endsWith('.js') ? 'text/javascript' : 'text/plain; charset=utf-8');

/** Adds the files by which other pages take in the map: `embed.js`, `embed-client.js` and its declarations. Served during development, too. */
export function embed(root: string): Plugin {
  const files = async () => {
    const { catalogue } = buildCatalogue(root);
    return catalogue && buildHostFiles(catalogue.district);
  };
  return {
    name: 'embed',

    async generateBundle() {
      // A page rendered at build time asks for none of them.
      if (this.environment.config.consumer !== 'client') return;
      for (const [fileName, source] of (await files()) ?? []) this.emitFile({ type: 'asset', fileName, source });
    },

    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, name] = /\/(embed(?:-client)?\.(?:js|d\.ts))(?:\?|$)/.exec(request.url ?? '') ?? [];
        if (name === undefined) return next();
        files().then((built) => {
          const text = built?.get(name);
          response.statusCode = text === undefined ? 404 : 200;
          response.setHeader('Content-Type', typeOf(name));
          // Pages of other origins ask for it, as they do of the built site.
          response.setHeader('Access-Control-Allow-Origin', '*');
          response.setHeader('Cache-Control', 'no-store');
          response.end(text ?? '');
        }, next);
      });
    },
  };
}
