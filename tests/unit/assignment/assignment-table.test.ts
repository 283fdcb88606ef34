import { describe, expect, it } from 'vitest';
import { assignmentTable, summaryOf, type AssignmentRow } from '../../../src/assignment/assignment-table';
import type { Lineage, Place } from '../../../src/catalogue/catalogue';
import { districtCatalogue, invented, smallLookups, stands } from '../support';
import { createLookups, type Lookups } from '../../../src/catalogue/lookups';
import { siteAt, square, sure, zoneAt } from './squares';

const west = zoneAt('west', [20, 10], 0.1);
const east = zoneAt('east', [20.1, 10], 0.1);

function lookupsOf(places: Place[], lineage: Lineage[] = []): Lookups {
  return smallLookups((catalogue) => {
    catalogue.places = places;
    catalogue.lineage = lineage;
  });
}

function rowOf(place: Place, others: Place[] = [west, east], plan = 'zones', lineage: Lineage[] = []): AssignmentRow {
  const row = assignmentTable(lookupsOf([...others, place], lineage)).find(({ id }) => id === `${place.id}/${plan}`);
  if (!row) throw new Error('no such row');
  return row;
}
const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);
const subdistricts = (...value: string[]): NonNullable<Place['subdistricts']> => ({ value, basis: 'stated', citations: ['zone-plan#1'] });
const link = (from: string, to: string, relation: Lineage['relation']): Lineage =>
  ({ from, to, relation, basis: 'derived', reason: { zh: '规则', en: 'Rule' }, citations: ['zone-plan#1'] });

describe('the assignment table', () => {
  it('has a row for every place and plan', () => {
    const lookups = smallLookups();
    const rows = assignmentTable(lookups);
    expect(rows).toHaveLength(lookups.catalogue.places.length * lookups.catalogue.plans.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('holds of the real district for every place and plan, whatever its data', () => {
    const rows = assignmentTable(createLookups(districtCatalogue()));
    const { counts } = summaryOf(rows);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    for (const row of rows) {
      expect(row.status === 'unlocated' && row.place.geometry !== null).toBe(false);
      expect(row.status === 'agree' && row.stated.length === 0).toBe(false);
      expect(row.status === 'disagree').toBe(row.disagreement !== null);
    }
  });
});

describe('how a place stands to a plan', () => {
  it('agrees where a source and the drawing put it into the same zone', () => {
    const row = rowOf(siteAt('site', [20.05, 10.05], { host: stands('west') }));
    expect(row).toMatchObject({ status: 'agree', disagreement: null });
    expect(row.stated[0]).toMatchObject({ way: 'host', basis: 'stated', through: [] });
    expect(idsOf(row.zones)).toEqual(['west']);
    expect(row.edgeMetres).toBeCloseTo(5482, -1);
  });

  it('disagrees where the drawing keeps it out of the zone that a source names', () => {
    const row = rowOf(siteAt('site', [20.15, 10.05], { host: stands('west') }));
    expect(row.status).toBe('disagree');
    expect(row.disagreement).toMatchObject({ on: 'zone', stated: { id: 'west' } });
    expect(row.edgeMetres).toBeCloseTo(5482, -1);
  });

  it('does not yet disagree where the two drawings together are unsure enough', () => {
    const near = siteAt('site', [20.1012, 10.05], { host: stands('west') });
    // 131.6 m outside; 100 and 50 m together are 111.8 m, 100 and 100 m are 141.4 m.
    expect(rowOf(near).status).toBe('disagree');
    expect(rowOf({ ...near, placement: sure(100) }).status).toBe('near-edge');
  });

  it('disagrees where the drawing puts it into a zone of another subdistrict', () => {
    const upper = { ...west, subdistricts: subdistricts('upper') };
    const row = rowOf(siteAt('site', [20.05, 10.05], { subdistricts: subdistricts('lower') }), [upper, east]);
    expect(row.disagreement).toMatchObject({ on: 'subdistrict', drawn: { id: 'west' } });
    expect(rowOf(siteAt('site', [20.05, 10.05], { subdistricts: subdistricts('lower', 'upper') }), [upper, east]).status).toBe('drawn');
  });

  it('is drawn where the drawing alone assigns it', () => {
    const row = rowOf(siteAt('site', [20.05, 10.05]));
    expect(row).toMatchObject({ status: 'drawn', stated: [] });
    expect(idsOf(row.zones)).toEqual(['west']);
  });

  it('is stated where a source alone assigns it, to a zone without an extent', () => {
    const unit = siteAt('unit', [20.5, 10.5], { kind: 'production-unit', plans: ['zones'] });
    expect(rowOf(siteAt('site', [20.4, 10.4], { host: stands('unit') }), [west, unit])).toMatchObject({ status: 'stated', zones: [{ id: 'unit' }] });
  });

  it('is ambiguous between siblings, but not between zones of different groups', () => {
    const between = siteAt('site', [20.1, 10.05]);
    expect(rowOf(between)).toMatchObject({ status: 'ambiguous', edgeMetres: 0 });
    expect(rowOf(between, [west, { ...east, group: 'centre' }]).status).toBe('near-edge');
  });

  it('is ambiguous where two siblings overlap', () => {
    const over = zoneAt('over', [20.02, 10.02], 0.06);
    expect(rowOf(siteAt('site', [20.05, 10.05]), [west, over]).status).toBe('ambiguous');
    expect(rowOf(siteAt('site', [20.05, 10.05]), [west, { ...over, host: stands('west') }])).toMatchObject({ status: 'drawn', zones: [{ id: 'over' }] });
  });

  it('is near an edge from either side', () => {
    for (const longitude of [20.0005, 19.9995]) {
      const row = rowOf(siteAt('site', [longitude, 10.05]));
      expect(row.status).toBe('near-edge');
      expect(row.edgeMetres).toBeCloseTo(54.8, 0);
      expect(row.zones).toEqual([]);
    }
  });

  it('is unassigned where nothing assigns it, with the distance to the nearest zone', () => {
    const row = rowOf(siteAt('site', [19.9, 10.05]));
    expect(row).toMatchObject({ status: 'unassigned', zones: [], drawn: { nearest: { zone: { id: 'west' } } } });
    expect(row.edgeMetres).toBeCloseTo(10_964, -2);
  });

  it('is unlocated without a position of its own, whatever the sources say', () => {
    expect(rowOf(invented('site'))).toMatchObject({ status: 'unlocated', zones: [], drawn: null });
    expect(rowOf(invented('site', { host: stands('west') }))).toMatchObject({ status: 'unlocated', zones: [{ id: 'west' }] });
  });

  it('is itself where it is one of the plan’s zones, unless a source puts it into another', () => {
    expect(rowOf(east, [west]).status).toBe('itself');
    expect(rowOf(zoneAt('inner', [20.02, 10.02], 0.05, { parent: 'west' }), [west]).status).toBe('agree');
  });
});

describe('what the sources state', () => {
  it('is followed through hosts and wholes, as weak as its weakest step, to the nearest zone', () => {
    const inner = zoneAt('inner', [20.02, 10.02], 0.06, { host: { ...stands('west'), basis: 'reported' } });
    const hall = invented('hall', { host: { ...stands('inner'), basis: 'inferred' } });
    const row = rowOf(invented('site', { parent: 'hall' }), [west, inner, hall]);
    expect(row.stated.map(({ zone, basis, through }) => [zone.id, basis, idsOf(through)])).toEqual([['inner', 'inferred', ['hall']]]);
  });

  it('ends where places stand in each other in a circle', () => {
    const one = invented('one', { host: stands('two') });
    const two = invented('two', { host: stands('one') });
    expect(rowOf(one, [two]).stated).toEqual([]);
  });

  it('is carried into another plan by a lineage that puts one into the other', () => {
    const old = invented('old', { kind: 'cluster', plans: ['clusters'] });
    const site = siteAt('site', [20.05, 10.05], { host: stands('old') });
    for (const relation of ['same', 'renamed', 'within'] as const) {
      const row = rowOf(site, [west, old], 'zones', [link('old', 'west', relation)]);
      expect(row.stated.map(({ zone, way, basis }) => [zone.id, way, basis])).toEqual([['west', 'lineage', 'derived']]);
      expect(row.status).toBe('agree');
    }
    for (const relation of ['overlaps', 'contains'] as const) {
      expect(rowOf(site, [west, old], 'zones', [link('old', 'west', relation)]).stated).toEqual([]);
    }
    expect(rowOf(old, [west], 'zones', [link('west', 'old', 'contains')]).stated.map(({ zone }) => zone.id)).toEqual(['west']);
  });

  it('keeps every link between the place and the plan for the reader', () => {
    const old = invented('old', { kind: 'cluster', plans: ['clusters'] });
    expect(rowOf(old, [west], 'zones', [link('old', 'west', 'overlaps')]).lineage).toMatchObject([{ other: { id: 'west' }, link: { relation: 'overlaps' } }]);
  });
});

describe('areas and lines', () => {
  const area = (westward: number, side: number): Place => zoneAt('site', [westward, 10.02], side, { plans: [] });

  it('are shared out among the zones', () => {
    const row = rowOf(area(20.08, 0.06));
    expect(row.drawn?.zones.map(({ zone, share }) => [zone.id, Math.round((share ?? NaN) * 100)])).toEqual([['west', 33], ['east', 67]]);
    expect(row.status).toBe('ambiguous');
  });

  it('belong for sure where most of them lies, well inside', () => {
    const row = rowOf(area(20.02, 0.06));
    expect(row.drawn?.zones).toMatchObject([{ zone: { id: 'west' }, verdict: 'in' }]);
    expect(row.drawn?.zones[0]?.share).toBeCloseTo(1, 6);
    expect(row.status).toBe('drawn');
  });

  it('do not belong where no more than the width of the pen reaches', () => {
    expect(rowOf(area(20.098, 0.06)).drawn?.zones.map(({ zone }) => zone.id)).toEqual(['east']);
  });

  it('leave out holes', () => {
    const ring = square(20, 10, 0.1) as { type: 'Polygon'; coordinates: number[][][] };
    const holed = { ...west, geometry: { ...ring, coordinates: [...ring.coordinates, ...(square(20.02, 10.02, 0.06, 0.03) as typeof ring).coordinates] } };
    expect(rowOf(area(20.02, 0.06), [holed]).drawn?.zones[0]?.share).toBeCloseTo(0.5, 1);
  });

  it('are shared with a zone of several parts by all of them', () => {
    const strips = [[20.01, 0.02], [20.06, 0.03]].map(([from = 0, width = 0]) => [[[from, 10], [from + width, 10], [from + width, 10.1], [from, 10.1], [from, 10]]]);
    const striped: Place = { ...west, geometry: { type: 'MultiPolygon', coordinates: strips } };
    const whole = zoneAt('site', [20, 10], 0.1, { plans: [] });
    expect(rowOf(whole, [striped]).drawn?.zones[0]?.share).toBeCloseTo(0.5, 2);
    expect(rowOf({ ...striped, id: 'site', plans: [] }, [west]).drawn?.zones[0]?.share).toBeCloseTo(1, 6);
  });

  it('run through zones by their length', () => {
    const line: Place = invented('site', {
      kind: 'axis', geometry: { type: 'LineString', coordinates: [[20.05, 10.05], [20.1, 10.05], [20.2, 10.05]] }, label: [20.12, 10.05],
      bounds: [20.05, 10.05, 20.2, 10.05], placement: sure(50),
    });
    expect(rowOf(line).drawn?.zones.map(({ zone, share }) => [zone.id, Math.round((share ?? NaN) * 100)])).toEqual([['west', 33], ['east', 67]]);
  });
});

describe('the summary', () => {
  it('counts each status and names the fullest zone', () => {
    const lookups = lookupsOf([
      west, east, siteAt('a', [20.05, 10.05]), siteAt('b', [20.15, 10.05]), siteAt('c', [20.15, 10.06]), siteAt('d', [19.5, 10]), invented('e', { host: stands('east') }),
    ]);
    const summary = summaryOf(assignmentTable(lookups).filter(({ plan }) => plan.id === 'zones'));
    expect(summary).toMatchObject({ places: 7, unlocatedButStated: 1, fullest: { zone: { id: 'east' }, count: 3 } });
    expect(summary.counts).toEqual({ itself: 2, drawn: 3, unassigned: 1, unlocated: 1, agree: 0, stated: 0, 'near-edge': 0, ambiguous: 0, disagree: 0 });
  });

  it('bears no rows at all', () => {
    expect(summaryOf([])).toMatchObject({ places: 0, fullest: null });
  });
});
