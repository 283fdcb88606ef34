import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distancesTo } from '../../../src/assignment/distances';
import { districtStanding } from '../../../src/assignment/district';
import { siteReport } from '../../../src/assignment/site-report';
import { createLookups } from '../../../src/catalogue/lookups';
import type { LonLat } from '../../../src/geo/mercator';
import { districtCatalogue, placeOf, smallCatalogue, smallLookups } from '../support';

describe('a report on a site', () => {
  const lookups = smallLookups();

  it('asks every plan, in the catalogue’s order', () => {
    const report = siteReport(lookups, [20.05, 10.07]);
    expect(report.plans.map(({ plan }) => plan.id)).toEqual(['zones', 'clusters']);
    const [zones, clusters] = report.plans;
    expect(zones?.covering.map(({ place, verdict }) => [place.id, verdict])).toEqual([['iz-north', 'in']]);
    expect(clusters).toMatchObject({ covering: [], nearest: [{ place: { id: 'cl-ladder' }, verdict: 'out' }] });
  });

  it('says what cannot be checked: zones placed nowhere, and zones known as a line only', () => {
    const [zones, clusters] = siteReport(lookups, [20.05, 10.07]).plans;
    expect(zones?.unplaced.map(({ id }) => id)).toEqual(['iz-south']);
    expect(clusters).toMatchObject({ withoutExtentCount: 1, withoutExtent: [{ place: { id: 'pu-north' }, reaches: false, uncertaintyMetres: 800 }] });
    // Two hundredths of a degree of latitude.
    expect(clusters?.withoutExtent[0]?.metres).toBeCloseTo(2212, 0);
    expect(siteReport(lookups, [20.05, 10.052]).plans[1]?.withoutExtent).toMatchObject([{ reaches: true }]);
  });

  it('tells inside the district from outside, and from its edge', () => {
    expect(siteReport(lookups, [20.05, 10.05]).district).toMatchObject({ verdict: 'in', inside: true });
    expect(siteReport(lookups, [20.5, 10.05]).district).toMatchObject({ verdict: 'out', inside: false });
    expect(siteReport(lookups, [20, 10.05]).district).toMatchObject({ verdict: 'edge', inside: true, edgeMetres: 0 });
    const bare = smallCatalogue((catalogue) => (catalogue.base = {}));
    expect(districtStanding(createLookups(bare), [20.05, 10.05])).toBeNull();
  });

  it('lists what is near, and the nearest few where nothing is', () => {
    const near = siteReport(lookups, [20.05, 10.051]);
    expect(near.nearby.map(({ item }) => item.id)).toEqual(['library']);
    expect(near.nearby[0]?.metres).toBeCloseTo(110.6, 0);
    expect(near.stations.map(({ item }) => item.properties.name.en)).toEqual(['Ladder Foot']);
    expect(siteReport(lookups, [20.9, 10.9]).nearby.map(({ item }) => item.id)).toEqual(['library']);
  });

  it('cites what it says, and nothing else', () => {
    expect(siteReport(lookups, [20.05, 10.07]).citations).toEqual(['zone-plan#box-1', 'zone-plan#1.2', 'cluster-plan#table-1']);
    expect(siteReport(lookups, [20.9, 10.9]).citations).toEqual([]);
  });

  it('follows the lineage of the zones it names', () => {
    expect(siteReport(lookups, [20.05, 10.07]).lineage).toMatchObject([{ place: { id: 'iz-north' }, other: { id: 'pu-north' } }]);
  });

  it('of a place takes in how unsure its own position is, and leaves the place itself out', () => {
    const place = placeOf(lookups.catalogue, 'iz-north');
    const report = siteReport(lookups, place.label as LonLat, place);
    expect(report.siteUncertaintyMetres).toBe(200);
    expect(report.plans[0]).toMatchObject({ covering: [], nearest: [] });
    const library = placeOf(lookups.catalogue, 'library');
    expect(siteReport(lookups, library.label as LonLat, library).nearby).toEqual([]);
    // 214 m inside: surer than the zone’s 200 m, but not with 100 m of its own.
    const edge: LonLat = [20.04195, 10.07];
    expect(siteReport(lookups, edge).plans[0]?.covering[0]?.verdict).toBe('in');
    const vague = { ...library, placement: library.placement && { ...library.placement, uncertaintyMetres: 100 } };
    expect(siteReport(lookups, edge, vague).plans[0]?.covering[0]?.verdict).toBe('possible');
  });

  it('gives an answer anywhere on earth, whatever the data', () => {
    const district = createLookups(districtCatalogue());
    const anywhere = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
    fc.assert(fc.property(anywhere, (position) => {
      const report = siteReport(district, position);
      expect(report.plans).toHaveLength(district.catalogue.plans.length);
      for (const { covering, nearest } of report.plans) {
        for (const { edgeMetres } of [...covering, ...nearest]) expect(Number.isFinite(edgeMetres)).toBe(true);
      }
    }), { numRuns: 30 });
  });
});

describe('distances', () => {
  const measured = (geometry: object, at: LonLat) => distancesTo([geometry], (item) => item as never)(at)[0]?.metres;

  it.each([
    ['a point', { type: 'Point', coordinates: [20, 10.01] }, 1106.1],
    ['points', { type: 'MultiPoint', coordinates: [[21, 11], [20, 10.01]] }, 1106.1],
    ['a line, between its ends', { type: 'LineString', coordinates: [[19, 10.01], [21, 10.01]] }, 1106.1],
    ['lines', { type: 'MultiLineString', coordinates: [[[30, 11], [31, 11]], [[19, 10.01], [21, 10.01]]] }, 1106.1],
    ['a polygon, from within', { type: 'Polygon', coordinates: [[[19, 9], [21, 9], [21, 11], [19, 11], [19, 9]]] }, 0],
    ['several things', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [21, 11] }, { type: 'Point', coordinates: [20, 10.01] }] }, 1106.1],
  ])('to %s', (_, geometry, metres) => {
    expect(measured(geometry, [20, 10])).toBeCloseTo(metres, 0);
  });

  it('leave out what has no geometry, and come nearest first', () => {
    const all = distancesTo([null, 3, 1, 2], (item) => (item === null ? null : { type: 'Point', coordinates: [20, 10 + item] }));
    expect(all([20, 10]).map(({ item }) => item)).toEqual([1, 2, 3]);
  });
});
