// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import type { InlineConfig } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { catalogue } from '../../../scripts/catalogue/vite-plugin';
import { smallDistrictRoot } from './small-district';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'small-district-'));
  cpSync(smallDistrictRoot, root, { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html><html><head><title>t</title></head><body><script type="module" src="/main.js"></script></body></html>');
  writeFileSync(join(root, 'main.js'), 'import { catalogueUrl } from "virtual:catalogue"; document.title = new URL(catalogueUrl, document.baseURI);');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const options = (): InlineConfig => ({ root, base: './', configFile: false, logLevel: 'silent', plugins: [catalogue(root)] });
const misspell = () => {
  const file = join(root, 'data/lineage.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"pu-north"', '"pu-nowhere"'));
};

it('emits the catalogue, names it to the app and preloads it, all relative to the page', async () => {
  await build(options());
  const [file] = readdirSync(join(root, 'dist/data'));
  expect(file).toMatch(/^catalogue-[0-9a-f]{12}\.json$/);
  const content = JSON.parse(readFileSync(join(root, 'dist/data', file ?? ''), 'utf8')) as { version: string };
  expect(file).toBe(`catalogue-${content.version}.json`);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain(`<link rel="preload" as="fetch" crossorigin href="./data/${file}">`);
  const scripts = readdirSync(join(root, 'dist/assets')).map((name) => readFileSync(join(root, 'dist/assets', name), 'utf8'));
  expect(scripts.join()).toContain(`data/${file}`);
});

it('fails the build on errors in the data, and lists them', async () => {
  misspell();
  await expect(build(options())).rejects.toThrow(/data\/lineage\.json · pu-nowhere → iz-north · from: there is no place "pu-nowhere"/);
});

it('serves the catalogue in development, and reports errors as they are made', async () => {
  const server = await createServer({ ...options(), server: { port: 0, ws: false } });
  try {
    const loaded = (await server.ssrLoadModule('virtual:catalogue')) as { catalogueUrl: string };
    await server.listen();
    const address = new URL(loaded.catalogueUrl, server.resolvedUrls?.local[0]);
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(((await response.json()) as { format: number }).format).toBe(1);

    const sent: { type?: string; err?: { message: string } }[] = [];
    server.ws.send = (payload: unknown) => void sent.push(payload as (typeof sent)[number]);
    misspell();
    server.watcher.emit('change', join(root, 'data/lineage.json'));
    expect(sent.map(({ type }) => type)).toEqual(['error']);
    expect(sent[0]?.err?.message).toContain('pu-nowhere');
    expect((await fetch(address)).status).toBe(500);
  } finally {
    await server.close();
  }
});
