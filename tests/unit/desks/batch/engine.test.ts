import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowStore } from '../../../../src/desks/batch/engine/row-store';
import { outcomes } from '../../../../src/desks/batch/outcome';
import { placedTo, startServer, textFile } from './server';

const head = 'name,lon,lat,industry';
/** Inside iz-north by a kilometre; by a hundred metres; on its edge; in no zone; beyond the district; no position. */
const rows = ['deep,20.05,10.07,梯级', 'near,20.041,10.07,', 'edge,20.06,10.07,', 'free,20.01,10.01,', 'far,21,11,', 'none,,,', 'text,abc,10,'];
const sites = textFile([head, ...rows].join('\n'));

const all = { filter: {}, order: null };

describe('a run', () => {
  it('tells rows that are in a zone, possibly in it, on its edge, in none, beyond the district, and unread', async () => {
    const server = startServer(placedTo(300));
    const { outcomes: counts, rows: count, isComplete } = await server.check(sites);
    expect(counts).toEqual({ inside: 1, possible: 1, edge: 1, partly: 0, 'outside-zones': 1, 'outside-district': 1, unreadable: 2 });
    expect([count, isComplete]).toEqual([7, true]);
  });

  it('gives rows their number, zone, distance and problem', async () => {
    const server = startServer(placedTo(300));
    await server.check(sites);
    const { rows: found } = await server.ask('page', { first: 0, count: 10 });
    const [deep, near, , free, , , text] = found;
    expect(deep).toMatchObject({ number: 2, outcome: 'inside', zones: [{ id: 'iz-north', verdict: 'in', covers: true }] });
    expect(near).toMatchObject({ number: 3, outcome: 'possible', zones: [{ id: 'iz-north', verdict: 'possible', covers: true }] });
    expect(near?.edgeMetres).toBeCloseTo(109.6, 0);
    expect(free).toMatchObject({ outcome: 'outside-zones', zones: [] });
    expect(text).toMatchObject({ number: 8, outcome: 'unreadable', problem: { code: 'notNumber', row: 8, found: 'abc' } });
  });

  it('counts a row for every zone that is possible, from outside too', async () => {
    const server = startServer(placedTo(300));
    const { zones } = await server.check(textFile(`${head}\nin,20.041,10.07,\nout,20.039,10.07,`));
    expect(zones.find(({ id }) => id === 'iz-north')).toEqual({ id: 'iz-north', inside: 0, edge: 0, possible: 2 });
  });

  it('says how industries answer to the zone’s, and by which words', async () => {
    const server = startServer(placedTo(300));
    const { fits } = await server.check(sites);
    expect(fits).not.toBeNull();
    const { rows: [deep] } = await server.ask('page', { first: 0, count: 1 });
    expect(deep?.fit?.kind).toBe('direct');
    expect(deep?.fit?.words.length).toBeGreaterThan(0);
  });

  it('counts every row once, whatever stands in it', async () => {
    const ordinate = fc.oneof(fc.double({ min: 19.9, max: 20.2, noNaN: true }).map(String), fc.constantFrom('', 'x', '1e400', 'NaN', '20.05', '10.07'));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(ordinate, ordinate), { minLength: 1, maxLength: 60 }), async (pairs) => {
      const server = startServer(placedTo(300));
      const file = textFile(`${head}\na,20.05,10.07,\n${pairs.map(([lon, lat]) => `b,${lon},${lat},`).join('\n')}\n`);
      const summary = await server.check(file);
      expect(outcomes.reduce((sum, outcome) => sum + summary.outcomes[outcome], 0)).toBe(pairs.length + 1);
      expect(summary.rows).toBe(pairs.length + 1);
      for (const outcome of outcomes) {
        expect(await server.ask('query', { filter: { outcome }, order: null })).toEqual({ count: summary.outcomes[outcome] });
      }
    }), { numRuns: 40 });
  });
});

describe('a cancelled run', () => {
  const many = textFile(`${head}\n${Array.from({ length: 9000 }, (_, row) => `r${row},20.05,10.07,`).join('\n')}\n`);

  it('keeps the rows done until then, the first of the file', async () => {
    let moment = 0;
    let slices = 0;
    const server = startServer(placedTo(300), 'zones', {
      // Time passes at every look, so that every look is the end of a slice.
      now: () => (moment += 50),
      async breathe() {
        slices += 1;
        if (slices === 20) await server.ask('cancel', null);
      },
    });
    const summary = await server.check(many);
    expect(summary.isComplete).toBe(false);
    expect(summary.rows).toBeGreaterThan(0);
    expect(summary.rows).toBeLessThan(9000);
    expect(server.progress.length).toBeGreaterThan(0);
    const { rows: kept } = await server.ask('page', { first: summary.rows - 1, count: 5 });
    expect(kept.map(({ number }) => number)).toEqual([summary.rows + 1]);
  });

  it('is followed by another run as if nothing had been', async () => {
    const server = startServer(placedTo(300), 'zones', { breathe: () => server.ask('cancel', null).then(() => undefined), now: (() => { let at = 0; return () => (at += 50); })() });
    expect((await server.check(many)).isComplete).toBe(false);
    const again = startServer(placedTo(300));
    expect((await again.check(many)).rows).toBe(9000);
  });
});

describe('queries', () => {
  const numbersOf = async (query: Parameters<ReturnType<typeof startServer>['ask']>[1]) => {
    const server = startServer(placedTo(300));
    await server.check(sites);
    await server.ask('query', query as typeof all);
    return (await server.ask('page', { first: 0, count: 10 })).rows.map(({ number }) => number);
  };

  it('keep the rows of an outcome, of a zone, of both', async () => {
    expect(await numbersOf({ filter: { outcome: 'unreadable' }, order: null })).toEqual([7, 8]);
    expect(await numbersOf({ filter: { zone: 'iz-north' }, order: null })).toEqual([2, 3, 4]);
    expect(await numbersOf({ filter: { zone: 'iz-north', outcome: 'edge' }, order: null })).toEqual([4]);
  });

  it('order by distance, rows without one last either way', async () => {
    expect((await numbersOf({ filter: {}, order: { by: 'distance', direction: 'ascending' } })).slice(0, 2)).toEqual([4, 3]);
    expect((await numbersOf({ filter: {}, order: { by: 'distance', direction: 'ascending' } })).slice(-2)).toEqual([7, 8]);
    expect((await numbersOf({ filter: {}, order: { by: 'distance', direction: 'descending' } })).slice(-2)).toEqual([7, 8]);
  });

  it('are refused before any run', async () => {
    await expect(startServer(placedTo(300)).ask('query', all)).rejects.toThrow('nothing has been run');
  });
});

describe('areas', () => {
  const area = (west: number, east: number): object =>
    ({ type: 'Feature', properties: { name: `${west}` }, geometry: { type: 'Polygon', coordinates: [[[west, 10.065], [east, 10.065], [east, 10.075], [west, 10.075], [west, 10.065]]] } });
  const layer = new File([JSON.stringify({ type: 'FeatureCollection', features: [area(20.045, 20.055), area(20.055, 20.065), area(20.01, 20.02)] })], 'areas.geojson');

  it('have their share in each zone', async () => {
    const server = startServer(placedTo(300));
    const { outcomes: counts } = await server.check(layer);
    expect(counts).toMatchObject({ inside: 1, partly: 1, 'outside-zones': 1 });
    const { rows: [whole, half] } = await server.ask('page', { first: 0, count: 3 });
    expect(whole?.zones[0]).toMatchObject({ id: 'iz-north', verdict: 'in', share: 1 });
    expect(half?.zones[0]?.share).toBeCloseTo(0.5, 3);
  });

  it('are drawn as areas', async () => {
    const server = startServer(placedTo(300));
    await server.check(layer);
    const { overlay, drawn, located } = await server.ask('drawing', {});
    expect([overlay.shapes?.features.length, overlay.points?.features.length, drawn, located]).toEqual([3, 0, 3, 3]);
  });
});

it('gathers rows for the map where there are more than it takes, and none is lost', async () => {
  const server = startServer(placedTo(300));
  await server.check(textFile(`${head}\n${Array.from({ length: 12_000 }, (_, row) => `r,${20 + row / 200_000},10.05,`).join('\n')}\n`));
  const { overlay, drawn, located, bounds } = await server.ask('drawing', {});
  expect([drawn, located]).toEqual([overlay.points?.features.length, 12_000]);
  expect(drawn).toBeLessThanOrEqual(5000);
  expect(overlay.points?.features.reduce((sum, { properties: { weight = 1 } }) => sum + weight, 0)).toBe(12_000);
  expect(bounds).toEqual([20, 10.05, 20 + 11_999 / 200_000, 10.05]);
});

it('packs rows and gives them back as they were', () => {
  const row = fc.record({ number: fc.nat(), cells: fc.array(fc.string({ unit: 'grapheme' })) });
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (some, times) => {
    const store = new RowStore();
    const appended = Array.from({ length: times }, () => some).flat();
    appended.forEach((item) => store.append(item));
    expect(store.length).toBe(appended.length);
    for (const at of [0, appended.length - 1, Math.floor(appended.length / 2)]) expect(store.at(at)).toEqual(appended[at]);
    expect(store.at(appended.length)).toBeUndefined();
  }));
});
