import { build, type Plugin } from 'vite';
import { iconPaths } from '../icons/vite-plugin';

const prefix = '\0portable-worker:';
const query = '?portable-worker';

/** A worker with all that it imports as one script. */
async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [iconPaths()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'es', codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const outputs = first && 'output' in first ? first.output : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${file} did not become one script.`);
  return chunk.code;
}

/**
 * A page opened from a file may start no worker from another file. Workers become texts in the page, and their
 * addresses carry them (`data:`; Chromium takes no module from a `blob:` of a file).
 */
export function inlinedWorkers(): Plugin {
  return {
    name: 'portable-workers',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('?worker&url') && !source.endsWith(query)) return undefined;
      const found = await this.resolve(source.slice(0, source.indexOf('?')), importer, { skipSelf: true });
      return found ? `${prefix}${encodeURIComponent(found.id)}.js` : undefined;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const text = await bundled(decodeURIComponent(id.slice(prefix.length, -'.js'.length)));
      // In a list, lest the bundler encodes it beforehand, which would add a third to the text.
      return `export default 'data:text/javascript;charset=utf-8,' + [${JSON.stringify(text)}].map(encodeURIComponent)[0];\n`;
    },
    /** `new URL('./worker.ts', import.meta.url)` */
    transform(code, id) {
      if (id.includes('/node_modules/')) return undefined;
      const imports: string[] = [];
      const changed = code.replaceAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g, (_, file: string) => {
        imports.push(`import portableWorker${imports.length} from '${file}${query}';`);
        return `portableWorker${imports.length - 1}`;
      });
      return imports.length === 0 ? undefined : { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}
