/** The command as it is typed: its messages, what it ends with, and its two streams. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { squareZone } from './support';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'assign-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const zone = squareZone('z', 114, 22.7, { name: '片区' });
writeFileSync(path('zones.geojson'), JSON.stringify({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: zone.id, properties: { name: zone.name }, geometry: zone.geometry }],
}));
writeFileSync(path('sites.csv'), 'lon,lat\n114,22.7\n113,22.7\n');
writeFileSync(path('bad.geojson'), '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[]}}]}');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function command(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/assign/start.mjs', ...args], { cwd: root, env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' } });
    let out = '';
    let error = '';
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (error += bytes.toString()));
    child.on('close', (code) => resolve({ code, out, error }));
    child.stdin.end(input);
  });
}

const ordinary = ['--in', path('sites.csv'), '--zones', path('zones.geojson'), '--out', path('result.csv')];
const without = (option: string) => ordinary.filter((_, at) => ordinary[at] !== option && ordinary[at - 1] !== option);

describe('the assign command', { timeout: 60_000 }, () => {
  it('writes a file and reports', async () => {
    const { code, out, error } = await command(ordinary);
    expect(error).toMatch(/1 zones from .*\n.*longitude, latitude from lon, lat; wgs84 \(assumed\)\n.*2 rows in .* s: 1 inside, 0 edge, 0 possible, 1 outside, 0 unreadable\n$/);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(path('result.csv'), 'utf8').split('\n')[1]).toBe('114,22.7,z,片区,inside,1027.5,wgs84 (assumed),');
  });

  it('reads the standard input and writes the standard output', async () => {
    const { code, out } = await command(['--in', '-', '--out', '-', '--zones', path('zones.geojson')], 'lon,lat\n114,22.7\n');
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe('114,22.7,z,片区,inside,1027.5,wgs84 (assumed),');
  });

  it('takes the zones of a plan of the data, of the first where none is named', async () => {
    const { code, error } = await command(without('--zones'));
    expect(code).toBe(0);
    expect(error).toMatch(/\d+ zones of plan [a-z0-9-]+\n/);
    const unknown = await command([...without('--zones'), '--plan', 'nowhere']);
    expect([unknown.code, unknown.error]).toEqual([2, expect.stringMatching(/^assign: --plan nowhere: there is no such plan\. Plans: [a-z0-9-]+, /)]);
  });

  it('says what it can do', async () => {
    const { code, out } = await command(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--zones FILE');
  });

  it.each<[string, string[], number, RegExp]>([
    ['an unknown option', ['--speed', '9'], 2, /^assign: Unknown option '--speed'\. --help lists the options\.\n$/],
    ['no table', without('--in'), 2, /--in is missing/],
    ['no result', without('--out'), 2, /--out is missing/],
    ['a table that is not there', [...without('--in'), '--in', path('none.csv')], 2, /none\.csv: there is no such file/],
    ['zones that are not there', [...without('--zones'), '--zones', path('none.geojson')], 2, /cannot be read \(ENOENT\)/],
    ['zones without ids', [...without('--zones'), '--zones', path('bad.geojson')], 1, /feature 1 has no id/],
    ['zones that are no JSON', [...without('--zones'), '--zones', path('sites.csv')], 1, /this is no JSON/],
    ['an unknown system', [...ordinary, '--crs', 'EPSG:3857'], 2, /--crs EPSG:3857: should be one of wgs84, gcj02, bd09, EPSG:4547, EPSG:4526/],
    ['an unknown encoding', [...ordinary, '--encoding', 'utf-16'], 2, /--encoding utf-16: should be one of utf-8/],
    ['an unknown column', [...ordinary, '--lon', 'x', '--lat', 'y'], 2, /--lon x: there is no such column\. Columns found: lon, lat/],
    ['the table as its own result', [...without('--out'), '--out', path('sites.csv')], 2, /this is the table itself/],
    ['a result in no folder', [...without('--out'), '--out', path('none/result.csv')], 2, /there is no folder/],
    ['zones and a plan', [...ordinary, '--plan', 'x'], 2, /give one/],
    ['a row that is not understood alone', [...ordinary, '--crs', 'EPSG:4547'], 3, /2 rows in .* 2 unreadable; the first unreadable is row 2/],
  ])('ends with a reason: %s', async (_, args, code, reason) => {
    const ended = await command(args);
    expect(ended.error).toMatch(reason);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe('');
  });

  it('leaves the table as it was', () => {
    expect(readFileSync(path('sites.csv'), 'utf8')).toBe('lon,lat\n114,22.7\n113,22.7\n');
  });
});
