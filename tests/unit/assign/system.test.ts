import { describe, expect, it } from 'vitest';
import { toBd09, toGcj02, toGrid } from '../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../src/geo/mercator';
import type { Options } from '../../../scripts/assign/options';
import { createRandom } from '../geo/zones/arbitraries';
import { run, squareZone, textOf } from './support';

const zones = [squareZone('a', 113.95, 22.72), squareZone('b', 113.97, 22.72), squareZone('c', 114.01, 22.78)];
const random = createRandom(5);
const sites = Array.from({ length: 200 }, (): LonLat => [113.93 + 0.1 * random(), 22.7 + 0.1 * random()]);

/** Assignment, zones and distance of every row. */
async function answers(table: string, options: Partial<Options> = {}) {
  const { bytes, prepared } = await run(table, zones, options);
  const rows = textOf(bytes).trimEnd().split('\n').slice(1).map((line) => line.split(','));
  return { system: prepared.reading.system, rows: rows.map((cells) => [cells.at(-6), cells.at(-4)]), metres: rows.map((cells) => Number(cells.at(-3))), assumed: rows[0]?.at(-2) };
}

const tableOf = (header: string, positions: readonly (readonly [number, number])[]) =>
  `${header}\n${positions.map(([x, y]) => `${x},${y}`).join('\n')}\n`;
const shifted = <T>(shift: (position: LonLat) => T | null): T[] => sites.map(shift).filter((position) => position !== null);
const grid = (system: 'epsg4547' | 'epsg4526', order: 'XY' | 'YX') => shifted((site) => {
  const position = toGrid(system, site);
  if (!position) return null;
  return order === 'XY' ? [position.northing, position.easting] as const : [position.easting, position.northing] as const;
});

describe('the same sites', () => {
  const plain = answers(tableOf('lon,lat', sites));

  it.each<[string, string, readonly (readonly [number, number])[], Partial<Options>, string]>([
    ['GCJ-02, said on the command line', 'lon,lat', shifted(toGcj02), { system: 'gcj02' }, 'gcj02 (given)'],
    ['GCJ-02, said by the columns', 'gcj02_lon,gcj02_lat', shifted(toGcj02), {}, 'gcj02 (from the column names)'],
    ['BD-09', 'lng,lat', shifted(toBd09), { system: 'bd09' }, 'bd09 (given)'],
    ['EPSG:4547, said', 'X坐标,Y坐标', grid('epsg4547', 'XY'), { system: 'epsg4547' }, 'EPSG:4547 (given)'],
    ['EPSG:4547, by its numbers, X northing', 'X坐标,Y坐标', grid('epsg4547', 'XY'), {}, 'EPSG:4547 (from the numbers)'],
    ['EPSG:4547, X and Y the other way', 'x,y', grid('epsg4547', 'YX'), {}, 'EPSG:4547 (from the numbers)'],
    ['EPSG:4526, by the zone’s number in front', 'X,Y', grid('epsg4526', 'XY'), {}, 'EPSG:4526 (from the numbers)'],
    ['EPSG:4526, by named columns', 'easting,northing', grid('epsg4526', 'YX'), {}, 'EPSG:4526 (from the numbers)'],
    ['EPSG:4547, columns given', 'e,n', grid('epsg4547', 'YX'), { longitude: 'e', latitude: 'n' }, 'EPSG:4547 (from the numbers)'],
    ['degrees, latitude called X', 'X,Y', sites.map(([x, y]) => [y, x] as const), {}, 'wgs84 (assumed)'],
    ['degrees, longitude called X', 'x,y', sites, {}, 'wgs84 (assumed)'],
  ])('in %s are assigned alike', async (_, header, positions, options, assumed) => {
    expect(positions).toHaveLength(sites.length);
    const [expected, found] = [await plain, await answers(tableOf(header, positions), options)];
    expect(found.rows).toEqual(expected.rows);
    expect(found.assumed).toBe(assumed);
    // BD-09’s published inverse comes back to within half a metre.
    found.metres.forEach((metres, at) => expect(Math.abs(metres - (expected.metres[at] ?? NaN))).toBeLessThan(0.7));
  });

  it('are not told to be GCJ-02 by their numbers: WGS 84 is assumed, and said', async () => {
    expect((await answers(tableOf('lon,lat', shifted(toGcj02)))).assumed).toBe('wgs84 (assumed)');
  });
});
