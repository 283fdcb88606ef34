// @vitest-environment node
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../scripts/base-fetch/names';
import { help, readOptions } from '../../../scripts/base-fetch/options';
import { baseFiles, district, hasLayer, overpass, status } from './overpass';

const project = fileURLToPath(new URL('../../..', import.meta.url));

interface Outcome {
  code: number;
  out: string;
  error: string;
}

/** Runs the command as a person would. */
const command = (args: string[], environment: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(
      process.execPath, ['--import', 'tsx', 'scripts/base-fetch/main.ts', ...args], { cwd: project, env: { ...process.env, ...environment } },
      (failure, out, error) => resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
  });

describe('the command', () => {
  it('fetches from the server that the environment names', async () => {
    const { endpoint } = await overpass();
    const root = district([]);
    const { code, out, error } = await command(['--root', root, '--only', 'green,water'], { OVERPASS_ENDPOINT: endpoint });
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('written: data/base/water.geojson, data/base/green.geojson.');
    expect([hasLayer(root, 'green'), hasLayer(root, 'roads')]).toEqual([true, false]);
  });

  it('ends with 1 and a sentence where a layer fails, and writes nothing', async () => {
    const { endpoint } = await overpass({ green: status(429) });
    const root = district();
    const before = baseFiles(root);
    const { code, error } = await command(['--root', root, '--only', 'water,green', '--attempts', '1', '--endpoint', endpoint]);
    expect(code).toBe(1);
    expect(error).toMatch(/^base:fetch: green: http:\S+ is busy: .+ with --endpoint\.\nThe files in data\/base\/ are as they were\.\n$/);
    expect(baseFiles(root)).toEqual(before);
  });

  it('is one of the project’s scripts', async () => {
    const { default: manifest } = await import('../../../package.json');
    expect(manifest.scripts['base:fetch']).toBe('node --import tsx scripts/base-fetch/main.ts');
  });
});

describe('its options', () => {
  it('have defaults', () => {
    expect(readOptions([], {})).toEqual({
      endpoint: 'https://overpass-api.de/api/interpreter', timeoutSeconds: 180, attempts: 5, adminLevel: 8, root: '.', only: null, rail: false,
    });
  });

  it('are read, a flag before the environment', () => {
    const args = ['--endpoint', 'http://a/', '--only', 'roads, green', '--timeout', '2.5', '--attempts', '1', '--admin-level', '10', '--rail', '--root', 'x'];
    expect(readOptions(args, { OVERPASS_ENDPOINT: 'http://b/' })).toEqual({
      endpoint: 'http://a/', timeoutSeconds: 2.5, attempts: 1, adminLevel: 10, root: 'x', only: ['roads', 'green'], rail: true,
    });
    expect(readOptions([], { OVERPASS_ENDPOINT: 'http://b/' })?.endpoint).toBe('http://b/');
    expect(readOptions([], { OVERPASS_ENDPOINT: '' })?.endpoint).toMatch(/^https:\/\/overpass-api\.de/);
  });

  it('may be help', () => {
    expect(readOptions(['--help'], {})).toBeNull();
    expect(help).toContain('roads, waterways, water, green, subdistricts, rail, stations');
  });

  it.each([
    [['--only', 'roads,canals'], '--only roads,canals: there is no layer “canals”; should be some of roads, waterways'],
    [['--only', ','], '--only ,: names no layer'],
    [['--timeout', 'long'], '--timeout long: should be a number, 0.1 to 3600'],
    [['--timeout', '0'], '--timeout 0: should be'],
    [['--attempts', '1.5'], '--attempts 1.5: should be a whole number, 1 to 20'],
    [['--admin-level', ''], '--admin-level : should be a whole number, 2 to 12'],
    [['--endpoint', 'overpass'], '--endpoint overpass: should be an address such as https://'],
    [['--endpoint', 'file:///x'], '--endpoint file:///x: should be an address'],
    [['--quick'], /Unknown option '--quick'.*--help lists what there is/],
  ])('%j are refused with a sentence', (args, says) => expect(() => readOptions(args, {})).toThrow(says));
});

describe('a name', () => {
  it.each([
    [{ name: '云路', 'name:en': 'Cloud Road' }, { zh: '云路', en: 'Cloud Road' }],
    [{ name: 'X', 'name:zh': '云路' }, { zh: '云路', en: 'X' }],
    [{ name: '云路' }, { zh: '云路', en: '云路' }],
    [{ 'name:en': 'Cloud Road' }, { zh: 'Cloud Road', en: 'Cloud Road' }],
    [{ name: ' ', ref: 'Y1' }, { zh: 'Y1', en: 'Y1' }],
    [{}, undefined],
  ])('of %j', (tags: Record<string, string>, name) => expect(nameOf(tags, 'ref').name).toEqual(name));
});
