// @vitest-environment node
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iconPaths } from '../../../scripts/icons/vite-plugin';

let root = '';
const put = (name: string, text: string) => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'icons-'));
  put('index.html', '<!doctype html><html><head><title>t</title></head><body><script type="module" src="/main.js"></script></body></html>');
  put('main.js', 'import path from "./mark.svg?path"; globalThis.path = path; export { path };');
  put('mark.svg', '<svg viewBox="0 0 15 15"><path d="M1 2h3z"/></svg>');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const options = (): InlineConfig => ({ root, base: './', configFile: false, logLevel: 'silent', plugins: [iconPaths()] });

describe('importing a pictogram as path data', () => {
  it('puts the path into the script, and no file beside it', async () => {
    await build(options());
    const assets = readdirSync(join(root, 'dist/assets'));
    expect(assets.filter((name) => !name.endsWith('.js'))).toEqual([]);
    expect(readFileSync(join(root, 'dist/assets', assets[0] ?? ''), 'utf8')).toContain('M1 2h3z');
  });

  it('works in development, for the page and for what is rendered beforehand', async () => {
    const server = await createServer({ ...options(), server: { port: 0, ws: false, watch: null } });
    try {
      expect(((await server.ssrLoadModule('/main.js')) as { path: string }).path).toBe('M1 2h3z');
      await server.listen();
      const fetched = async (address: string) => (await fetch(new URL(address, server.resolvedUrls?.local[0]))).text();
      const [address = ''] = /\/@id\/[^"]+/.exec(await fetched('/main.js')) ?? [];
      expect(await fetched(address)).toContain('M1 2h3z');
    } finally {
      await server.close();
    }
  });

  it('takes a pictogram out of a package', async () => {
    const server = await createServer({ ...options(), root: import.meta.dirname, appType: 'custom', server: { middlewareMode: true, ws: false, watch: null } });
    try {
      const module = (await server.ssrLoadModule('@mapbox/maki/icons/hospital.svg?path')) as { default: string };
      expect(module.default).toMatch(/^M/);
    } finally {
      await server.close();
    }
  });

  it('fails the build where the drawing would come out wrong', async () => {
    put('mark.svg', '<svg viewBox="0 0 15 15"><circle r="3"/></svg>');
    await expect(build(options())).rejects.toThrow(/mark\.svg cannot be used as an icon: it holds <circle>/);
  });

  it('fails the build where there is no such file', async () => {
    rmSync(join(root, 'mark.svg'));
    await expect(build(options())).rejects.toThrow('./mark.svg cannot be used as an icon: there is no such file.');
  });
});
