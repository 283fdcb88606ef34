/** Our answers against PostGIS’s, by the SQL that docs/assign.md gives to those whom one machine does not serve. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zonesOfText } from '../../../scripts/assign/zones';
import { buildCatalogue } from '../../../scripts/catalogue/build';
import { arbitraryStars, createRandom, edgesOf, quarterAlong } from '../geo/zones/arbitraries';
import { missingPostgis, openPostgis, type Postgis } from './postgis';
import { run, textOf } from './support';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const random = createRandom(11);

type Row = Record<'id' | 'zone_ids' | 'assignment' | 'boundary_distance_m', string>;
const rowsOf = (text: string) => new Map(Papa.parse<Row>(text.trim(), { header: true }).data.map((row) => [row.id, row]));

/** How far two distances may be apart: two decimetres near by, both being rounded to one, and a thousandth far away. */
const tolerance = (metres: number) => Math.max(0.2, metres / 1000);

// Where PostgreSQL with PostGIS is not installed these are skipped, and counted as skipped: see missingPostgis.
describe.skipIf(missingPostgis !== null)('against PostGIS', { timeout: 120_000 }, () => {
  let postgis: Postgis;
  beforeAll(async () => {
    postgis = await openPostgis();
  }, 120_000);
  afterAll(() => postgis.close());

  async function compare(zones: string, sites: readonly (readonly [number, number])[], grid: string): Promise<Map<string, number>> {
    const table = `id,lon,lat\n${sites.map(([x, y], at) => `s${at},${x},${y}`).join('\n')}\n`;
    const files = { ZONES: join(postgis.folder, 'zones.geojson'), SITES: join(postgis.folder, 'sites.csv') };
    writeFileSync(files.ZONES, zones);
    writeFileSync(files.SITES, table);
    for (const path of Object.values(files)) chmodSync(path, 0o644);
    const theirs = rowsOf(await postgis.query(join(root, 'docs/assign/postgis.sql'), { ...files, GRID: grid }));
    const ours = rowsOf(textOf((await run(table, zonesOfText(zones, 'zones').zones)).bytes));
    expect(theirs.size).toBe(sites.length);
    const counts = new Map<string, number>();
    for (const [id, { zone_ids: zoneIds, assignment, boundary_distance_m: metres }] of ours) {
      const other = theirs.get(id);
      expect({ id, zones: zoneIds, assignment }).toEqual({ id, zones: other?.zone_ids, assignment: other?.assignment });
      expect(Math.abs(Number(metres) - Number(other?.boundary_distance_m))).toBeLessThanOrEqual(tolerance(Number(metres)));
      counts.set(assignment, (counts.get(assignment) ?? 0) + 1);
    }
    return counts;
  }

  it('agrees on the areas of the catalogue, as uncertain as they are', async () => {
    const places = (buildCatalogue(root).catalogue?.places ?? []).filter(({ geometry }) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon');
    const features = places.map(({ id, geometry, placement }) => ({ type: 'Feature', id, properties: { placement }, geometry }));
    const positions = places.flatMap(({ bounds }) => (bounds ? [bounds] : []));
    const sites = Array.from({ length: 3000 }, (_, at) => {
      const [west, south, east, north] = positions[at % positions.length] ?? [0, 0, 0, 0];
      return [west - 0.02 + (east - west + 0.04) * random(), south - 0.02 + (north - south + 0.04) * random()] as const;
    });
    const counts = await compare(JSON.stringify({ type: 'FeatureCollection', features }), sites, '4547');
    expect([...counts.keys()].sort()).toEqual(expect.arrayContaining(['inside', 'outside', 'possible']));
  });

  it('agrees on points exactly on edges and corners', async () => {
    const shapes = [0, 1, 2, 3].map((at) => arbitraryStars([101.25 + at * 0.0625, 22.75], random));
    const features = shapes.map((geometry, at) => ({ type: 'Feature', id: `z${at}`, properties: {}, geometry }));
    const sites = shapes.flatMap(({ coordinates }) => coordinates.flat().flatMap(edgesOf).flatMap(([from, to]) => [0, 1, 2].map((quarters) => quarterAlong(from, to, quarters))));
    const counts = await compare(JSON.stringify({ type: 'FeatureCollection', features }), sites, '4543');
    expect(counts.get('edge')).toBeGreaterThan(200);
  });
});
