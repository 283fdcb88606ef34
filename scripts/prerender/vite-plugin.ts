import { createServer, type Plugin, type Rolldown } from 'vite';
import react from '@vitejs/plugin-react';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { buildCatalogue } from '../catalogue/build';
import { iconPaths } from '../icons/vite-plugin';

type Prerender = (catalogue: Catalogue) => { html: string; title: string; description: string };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * The page can be read before its scripts and facts have come, so these must not keep the style sheet waiting on a
 * thin line: it comes first, and they come at low priority.
 */
function styleSheetFirst(page: string): string {
  const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(page) ?? [];
  return page
    .replace(sheet, '')
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${sheet}`)
    .replaceAll(/<(link rel="(?:modulepreload|preload)"|script type="module")/g, '<$1 fetchpriority="low"');
}

const engineModule = /\/src\/map\/engine\/MapEngine\.tsx$/;
const siteModule = /\/src\/app\/SiteRooms\.tsx$/;
const frameModule = /\/src\/app\/frame\/FrameRooms\.tsx$/;

/** A module’s chunk, all that it stands on and their style sheets, to come at low priority while the page starts rather than after it. */
function filesOf(module: RegExp, bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const files = new Set<string>();
  const include = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(file));
    chunk.imports.forEach((file) => include(chunks.find(({ fileName }) => fileName === file)));
  };
  include(chunks.find(({ moduleIds }) => moduleIds.some((id) => module.test(id))));
  return files;
}

function preloadLow(file: string): string {
  const kind = file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"';
  return `    <link ${kind} fetchpriority="low" crossorigin href="./${file}">\n`;
}

/** A strict policy ignores style attributes; what a library hides by one, the style sheet hides (search.css). */
const withoutInlineStyles = (html: string): string => html.replaceAll(/ style="[^"]*"/g, '');

/**
 * Writes the front page into index.html when the site is built, so that the district, its zones and their names can
 * be read before any script has come. The app takes the page over when it starts.
 * @param root the project’s folder
 * @param district the folder with `data/` and `seeds/`
 * @param further plugins without which the page would be another than the one built
 */
export function prerender(root: string, district: string, further: readonly Plugin[] = []): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        const { catalogue } = buildCatalogue(district);
        if (catalogue === null) return page;
        const server = await createServer({
          root, configFile: false, plugins: [...further, react(), iconPaths()], appType: 'custom', logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          optimizeDeps: { noDiscovery: true },
        });
        try {
          const module = (await server.ssrLoadModule('/src/app/prerender.tsx')) as { prerender: Prerender };
          const { html, title, description } = module.prerender(catalogue);
          const frame = filesOf(frameModule, bundle ?? {});
          const needed = [...filesOf(siteModule, bundle ?? {})].filter((file) => file.endsWith('.js') && !page.includes(file));
          const engine = [...filesOf(engineModule, bundle ?? {})].filter((file) => !page.includes(file) && !needed.includes(file));
          // Named for public/elsewhere.js, which fetches it where the address asks for the whole site.
          const site = needed.filter((file) => !frame.has(file));
          return styleSheetFirst(page)
            .replace('<script src="./elsewhere.js', (script) => (site.length === 0 ? script : `<meta name="site" content="${site.map((file) => `./${file}`).join(' ')}" />\n    ${script}`))
            .replace('<title></title>', () => `<title>${escapeHtml(title)}</title>\n    <meta name="description" content="${escapeHtml(description)}" />`)
            .replace('</head>', (end) => `${[...needed.filter((file) => frame.has(file)), ...engine].map(preloadLow).join('')}  ${end}`)
            .replace('<div id="root"></div>', () => `<div id="root" data-prerendered>${withoutInlineStyles(html)}</div>`);
        } finally {
          await server.close();
        }
      },
    },
  };
}
