// @vitest-environment node
import { length, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../scripts/catalogue/build';
import { formatProblems } from '../../../scripts/catalogue/problem';
import { baseFeaturesOf } from '../../../src/catalogue/base-features';
import { answer } from './answers';
import { baseFiles, district, hasLayer, json, overpass, readLayer, run } from './overpass';

const fetched = ['roads', 'waterways', 'water', 'green', 'subdistricts'];

async function fetchedDistrict() {
  const { endpoint, queries } = await overpass();
  const root = district();
  const result = await run(root, endpoint);
  return { root, queries, ...result };
}

describe('a fetch for which everything came', () => {
  it('writes layers that the catalogue accepts', async () => {
    const { root, failure } = await fetchedDistrict();
    expect(failure).toBeNull();
    const { catalogue, problems } = buildCatalogue(root);
    expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe('');
    expect(Object.keys(catalogue?.base ?? {}).sort()).toEqual(['outline', 'rail', 'stations', ...fetched].sort());
    expect(baseFeaturesOf(catalogue!.base, 'road').map(({ properties }) => properties.class)).toEqual(['trunk', 'motorway', 'tertiary']);
    expect(baseFeaturesOf(catalogue!.base, 'station').map(({ properties }) => properties.name.en)).toEqual(['Ladder Foot']);
  });

  it('names OpenStreetMap, its licence and the date of the data', async () => {
    const { root } = await fetchedDistrict();
    for (const name of fetched) {
      expect(readLayer(root, name).attribution).toEqual({
        zh: '© OpenStreetMap 贡献者，ODbL 1.0（数据截至 2031-04-05）', en: '© OpenStreetMap contributors, ODbL 1.0 (data as of 2031-04-05)',
      });
    }
    expect(readLayer(root, 'roads').method.en).toBe(
      'Taken from OpenStreetMap as of 2031-04-05, clipped to 1500 m around the outline, simplified by at most 8 m. OpenStreetMap states no accuracy.');
    expect(readLayer(root, 'green').method.zh).toBe('取自 2031-04-05 的 OpenStreetMap 数据，裁至区界，化简不超过 12 米；OpenStreetMap 不载明位置精度。');
  });

  it('asks for the district’s box and its margin', async () => {
    const { queries } = await fetchedDistrict();
    expect(queries.map(({ layer }) => layer)).toEqual(fetched);
    const [, south, west, north, east] = /\(([\d.]+),([\d.]+),([\d.]+),([\d.]+)\);/.exec(queries[0]!.query) ?? [];
    expect([south, west, north, east].map((degrees) => Number(Number(degrees).toFixed(3)))).toEqual([9.987, 19.986, 10.113, 20.114]);
    expect(queries[3]!.query).toContain('(10.00000,20.00000,10.10000,20.10000);');
    expect(queries[0]!.query).toMatch(/^\[out:json\]\[timeout:18\];/);
    expect(queries[0]!.headers['user-agent']).toContain('base:fetch');
  });

  it('shows one line for every step', async () => {
    const { lines } = await fetchedDistrict();
    expect(lines.filter((line) => line.endsWith('asking …'))).toHaveLength(5);
    expect(lines).toContainEqual(expect.stringMatching(/^roads: 6 elements as of 2031-04-05 → 3 features, \d\.\d kB; left out: 1 too small$/));
    expect(lines.at(-1)).toMatch(/^written: data\/base\/roads\.geojson, /);
  });
});

describe('roads', () => {
  it('become one line, clipped beyond the outline and without needless positions', async () => {
    const { root } = await fetchedDistrict();
    const [trunk, motorway, tertiary] = readLayer(root, 'roads').features;
    expect(trunk).toMatchObject({ properties: { kind: 'road', class: 'trunk', name: { zh: '登云大道', en: 'Cloud Avenue' } }, geometry: { type: 'LineString' } });
    const line = trunk!.geometry.coordinates as Position[];
    expect(line).toHaveLength(3);
    expect(line.slice(1)).toEqual([[20.05, 10.05], [20.08, 10.07]]);
    expect(length(lineString([line[0]!, [20, 10.05]]), { units: 'meters' })).toBeCloseTo(1500, -1);
    expect(motorway!.properties).toMatchObject({ class: 'motorway', name: { zh: 'Y1', en: 'Y1' } });
    expect(tertiary).toMatchObject({ geometry: { coordinates: [[20.03, 10.02], [20.06, 10.02]] } });
    expect(tertiary!.properties).not.toHaveProperty('name');
  });
});

describe('areas', () => {
  it('keep islands, lose slivers, and have no crossing edges', async () => {
    const { root } = await fetchedDistrict();
    const [lake, triangles, ...others] = readLayer(root, 'water').features;
    expect(others).toEqual([]);
    expect(lake).toMatchObject({ properties: { kind: 'water', name: { zh: '踏湖', en: '踏湖' } }, geometry: { type: 'Polygon' } });
    expect((lake!.geometry.coordinates as Position[][]).map((ring) => ring.length)).toEqual([5, 5]);
    expect(triangles!.geometry.type).toBe('MultiPolygon');
    expect(triangles!.geometry.coordinates).toHaveLength(2);
  });

  it('end at the outline', async () => {
    const { root } = await fetchedDistrict();
    const [park] = readLayer(root, 'green').features;
    const longitudes = (park!.geometry.coordinates as Position[][]).flat().map(([longitude]) => longitude);
    expect([Math.min(...longitudes as number[]), Math.max(...longitudes as number[])]).toEqual([20.09, 20.1]);
  });

  it('of subdistricts are those that lie in the district, not its neighbours', async () => {
    const { root } = await fetchedDistrict();
    expect(readLayer(root, 'subdistricts').features).toMatchObject([
      { properties: { kind: 'subdistrict-boundary', name: { zh: '下阶街道' } }, geometry: { type: 'Polygon' } },
    ]);
  });
});

describe('what is asked for', () => {
  it('may be some layers; the others stay', async () => {
    const { endpoint, queries } = await overpass();
    const root = district();
    const before = baseFiles(root);
    expect((await run(root, endpoint, { only: ['green', 'roads'] })).failure).toBeNull();
    expect(queries.map(({ layer }) => layer)).toEqual(['roads', 'green']);
    const after = baseFiles(root);
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['green.geojson', 'roads.geojson']);
  });

  it('of rail leaves the files that are there, unless they are to be replaced', async () => {
    const { endpoint } = await overpass();
    const root = district();
    const { rail, stations } = { rail: readLayer(root, 'rail'), stations: readLayer(root, 'stations') };
    const first = await run(root, endpoint);
    expect(first.lines).toContain('rail: data/base/rail.geojson stays as it is; --rail fetches it anew');
    expect([readLayer(root, 'rail'), readLayer(root, 'stations')]).toEqual([rail, stations]);
    expect((await run(root, endpoint, { only: ['rail'] })).failure).toMatch(/^nothing to fetch: data\/base\/rail\.geojson stay/);

    expect((await run(root, endpoint, { only: ['green'], rail: true })).failure).toBeNull();
    expect(readLayer(root, 'rail').features).toEqual([{
      type: 'Feature', properties: { kind: 'rail-line', name: { zh: '二号线', en: '二号线' }, line: '2', colour: '#00AA55' },
      geometry: { type: 'LineString', coordinates: [[expect.closeTo(20, 1), 10.06], [expect.closeTo(20.1, 1), 10.06]] },
    }]);
    expect(readLayer(root, 'stations').features).toEqual([{
      type: 'Feature', properties: { kind: 'station', name: { zh: '梯顶站', en: 'Ladder Top' } }, geometry: { type: 'Point', coordinates: [20.05, 10.06] },
    }]);
    expect(formatProblems(buildCatalogue(root).problems.filter(({ severity }) => severity === 'error'))).toBe('');
  });

  it('goes without subdistricts where OpenStreetMap has none, and keeps the old ones', async () => {
    const { endpoint } = await overpass({ subdistricts: json(answer([])) });
    const fresh = district([]);
    const { failure, lines } = await run(fresh, endpoint);
    expect(failure).toBeNull();
    expect(lines).toContain('subdistricts: OpenStreetMap has nothing for it here; its file is left as it is');
    expect(hasLayer(fresh, 'subdistricts')).toBe(false);
    const root = district();
    const before = baseFiles(root)['subdistricts.geojson'];
    await run(root, endpoint);
    expect(baseFiles(root)['subdistricts.geojson']).toBe(before);
  });

  it('may be subdistricts of another level', async () => {
    const { endpoint, queries } = await overpass();
    await run(district(), endpoint, { only: ['subdistricts'], adminLevel: 10 });
    expect(queries[0]!.query).toContain('["admin_level"="10"]');
  });
});
