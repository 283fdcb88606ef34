import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { District } from '../../src/catalogue/schema/district';
import { declarationOf } from './declarations';

const source = (name: string) => fileURLToPath(new URL(`../../src/embed/host/${name}`, import.meta.url));

/** A custom element’s name where the district gives none. */
export const defaultElement = 'space-map';

/** The files for other people’s pages, by name: the element, the client and its declarations. */
export async function buildHostFiles({ element = defaultElement, title }: Pick<District, 'element' | 'title'>): Promise<ReadonlyMap<string, string>> {
  const constants = { elementName: JSON.stringify(element), mapTitle: JSON.stringify(title) };
  return new Map([
    ['embed.js', await bundle(source('main.ts'), 'iife', constants)],
    ['embed-client.js', await bundle(source('client.ts'), 'es', {})],
    ['embed-client.d.ts', declarationOf(source('client.ts'))],
  ]);
}

/** One script of a module and all it imports. */
async function bundle(input: string, format: 'iife' | 'es', define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format, entryFileNames: 'out.js' } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output.find((output) => output.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`${input} was not built.`);
  return chunk.code;
}
