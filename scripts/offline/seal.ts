import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pageFile, versionMark, type KeptFile, type Version } from '../../src/offline/worker/version';
import { isExchangeable, isKept } from './kept-files';

const worker = fileURLToPath(new URL('../../src/offline/worker/main.ts', import.meta.url));

const hash = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();

function keptFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isKept(path) && statSync(join(site, path)).isFile())
    .sort();
}

/** A script that the page asks for by a plain name gets its content’s hash into the address, so that none but its own is given to it. */
function withScriptHash(page: string, site: string): { page: string; script: string; address: string } {
  const script = 'elsewhere.js';
  const address = `${script}?${hash(readFileSync(join(site, script))).toString('hex').slice(0, 8)}`;
  return { page: page.replace(/"\.\/elsewhere\.js(\?\w*)?"/, `"./${address}"`), script, address };
}

/**
 * Makes a built site one version: names its content, writes the name into its page, and adds the service worker that
 * keeps exactly these files.
 */
export async function sealSite(site: string): Promise<Version> {
  const pagePath = join(site, pageFile);
  const unmarked = readFileSync(pagePath, 'utf8').replace(/\n\s*<meta name="version"[^>]*>/, '');
  const { page, script, address } = withScriptHash(unmarked, site);
  const files: KeptFile[] = [];
  let bytes = 0;
  const content = createHash('sha256').update(await workerCode(null));
  for (const path of keptFiles(site)) {
    const file = path === pageFile ? Buffer.from(page) : readFileSync(join(site, path));
    bytes += file.length;
    const integrity = `sha256-${hash(file).toString('base64')}`;
    content.update(path + integrity);
    // A host may write into the page, say a measuring script; that it is of this version is told by its mark.
    files.push({ path: path === script ? address : path, ...(path !== pageFile && !isExchangeable(path) && { integrity }) });
  }
  const id = content.digest('hex').slice(0, 16);
  const charset = '<meta charset="utf-8" />';
  if (!page.includes(charset)) throw new Error(`${pageFile}: there is no ${charset} to put the version after.`);
  writeFileSync(pagePath, page.replace(charset, `${charset}\n    ${versionMark(id)}`));
  const version: Version = { id, bytes, files };
  writeFileSync(join(site, 'sw.js'), await workerCode(version));
  return version;
}

/** The service worker as one script, which any browser with service workers runs. */
async function workerCode(version: Version | null): Promise<string> {
  const result = await build({
    configFile: false,
    root: resolve(worker, '..'),
    logLevel: 'warn',
    publicDir: false,
    define: { builtVersion: JSON.stringify(version) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: worker, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output.find((output) => output.type === 'chunk') : undefined;
  if (!chunk) throw new Error('The service worker was not built.');
  return chunk.code;
}
