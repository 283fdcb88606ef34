import { describe, expect, it } from 'vitest';
import type { Attribute, BaseFeature, Catalogue, Place } from '../../../src/catalogue/catalogue';
import { stands, invented } from '../support';
import { box, drawn, foundAmong, outcomeOf, placed, sited } from './given';

const given = (value: number, unit: string, members: Partial<Attribute> = {}): Attribute => ({
  key: 'area', name: { zh: '面积', en: 'Area' }, value, unit: { zh: unit, en: unit }, basis: 'stated', citations: ['zone-plan#1'], ...members,
});

describe('areas that differ', () => {
  // 4.84 km² at this latitude.
  const square = (attributes: Attribute[], members: Partial<Place> = {}) => drawn('square', box(0, 0, 20, 20), { attributes, ...placed('bounded', 500), ...members });
  const size = square([]).drawnSquareKilometres ?? NaN;

  it('are told with both areas, the share, and the shift that would make them agree', () => {
    const [finding] = foundAmong('areas', [square([given(size / 1.1, 'km²')])]);
    expect(finding?.severity).toBe('note');
    expect(finding?.facts.excess).toBeCloseTo(0.1, 6);
    // A tenth of 4.4 km² along 8.8 km.
    expect(finding?.facts.shiftMetres).toBeGreaterThan(45);
    expect(finding?.facts.shiftMetres).toBeLessThan(55);
  });

  it('are a warning beyond 15 %, or where the boundary is said to be surer than that, and an error where it is official', () => {
    const severity = (share: number, members: Partial<Place> = {}) => foundAmong('areas', [square([given(size / share, 'km²')], members)])[0]?.severity;
    expect(severity(1.2)).toBe('warning');
    expect(severity(1.1, placed('bounded', 20))).toBe('warning');
    expect(severity(1.04)).toBeUndefined();
    expect(severity(1.04, placed('official', 1))).toBe('error');
    expect(severity(1.02, placed('official', 1))).toBeUndefined();
  });

  it.each([['平方公里', 1], ['公顷', 100], ['万平方米', 100], ['平方米', 1e6], ['亩', 1500]])('are read in %s', (unit, scale) => {
    expect(foundAmong('areas', [square([given(size * scale, unit)])])).toEqual([]);
    expect(foundAmong('areas', [square([given(size * scale * 2, unit)])])[0]?.facts.excess).toBeCloseTo(-0.5, 6);
  });

  it.each(['at-least', 'more-than'] as const)('allow more where the area is %s', (bound) => {
    expect(foundAmong('areas', [square([given(size / 2, 'km²', { bound })])])).toEqual([]);
    expect(foundAmong('areas', [square([given(size * 2, 'km²', { bound })])])).toHaveLength(1);
  });

  it.each(['at-most', 'less-than'] as const)('allow less where the area is %s', (bound) => {
    expect(foundAmong('areas', [square([given(size * 2, 'km²', { bound })])])).toEqual([]);
    expect(foundAmong('areas', [square([given(size / 2, 'km²', { bound })])])).toHaveLength(1);
  });

  it.each([['another key', { key: 'floor-area' }], ['an inferred area', { basis: 'inferred' as const }], ['another unit', { unit: { zh: '栋', en: 'buildings' } }]])(
    'do not count %s', (_, members) => {
      expect(foundAmong('areas', [square([given(size * 3, 'km²', members)])])).toEqual([]);
    },
  );
});

describe('outside its host', () => {
  const host = drawn('host', box(0, 0, 20, 20), placed('bounded', 100));
  const found = (place: Place) => foundAmong('hosts', [host, place])[0];

  it('is told in metres against what both may be off', () => {
    const finding = found(sited('guest', 23, 10, { host: stands('host') }));
    expect(finding?.severity).toBe('warning');
    expect(finding?.facts).toMatchObject({ relation: 'host', uncertaintyMetres: 100, hostUncertaintyMetres: 100 });
    expect(finding?.facts.metres).toBeCloseTo(329, -1);
    expect(found(sited('guest', 21, 10, { host: stands('host') }))?.severity).toBe('note');
  });

  it('is an error where both are official', () => {
    const official = { ...host, ...placed('official', 1) };
    expect(foundAmong('hosts', [official, sited('guest', 23, 10, { host: stands('host'), ...placed('official', 1) })])[0]?.severity).toBe('error');
  });

  it('holds for parts, and for areas by their farthest corner', () => {
    expect(found(drawn('part', box(10, 10, 25, 15), { parent: 'host', group: 'parts' }))?.facts).toMatchObject({ relation: 'parent' });
    expect(found(drawn('part', box(10, 10, 25, 15), { parent: 'host', group: 'parts' }))?.facts.metres).toBeCloseTo(548, -1);
  });

  it.each([
    ['inside', sited('guest', 10, 10, { host: stands('host') })],
    ['on the edge', sited('guest', 20, 10, { host: stands('host') })],
    ['without a position', invented('guest', { host: stands('host') })],
    ['of no host', sited('guest', 50, 10)],
    ['drawn as a line', { ...sited('guest', 50, 10, { parent: 'host' }), geometry: { type: 'LineString' as const, coordinates: [[20, 10], [20.05, 10.05]] } }],
  ])('is nothing for a place %s', (_, place) => {
    expect(found(place)).toBeUndefined();
  });
});

describe('outside the district', () => {
  const found = (place: Place) => foundAmong('district', [place])[0];

  it('is an error for a firm position wholly outside, a warning for a reasoned one, a note within what may be off', () => {
    expect(found(sited('far', 110, 50))).toMatchObject({ severity: 'error', facts: { wholly: true, uncertaintyMetres: 100 } });
    expect(found(sited('far', 110, 50, placed('inferred', 100)))?.severity).toBe('warning');
    expect(found(sited('near', 100.5, 50))?.severity).toBe('note');
  });

  it('is told of an area that reaches out by how far it does', () => {
    const finding = found(drawn('across', box(90, 50, 105, 60)));
    expect(finding).toMatchObject({ severity: 'warning', facts: { wholly: false } });
    expect(finding?.facts.metres).toBeCloseTo(548, -1);
  });

  it('is nothing for places inside, on the outline, or without a position; and does not apply without an outline', () => {
    expect(found(sited('inside', 50, 50))).toBeUndefined();
    expect(found(sited('edge', 100, 50))).toBeUndefined();
    expect(found(invented('nowhere'))).toBeUndefined();
    expect(outcomeOf('district', (catalogue) => { catalogue.base = {}; })).toEqual({ examined: 0, findings: [] });
  });
});

describe('subdistricts that differ', () => {
  const boundary = (name: string, west: number, east: number): BaseFeature => ({
    type: 'Feature', geometry: { type: 'Polygon', coordinates: [box(west, 0, east, 100)] },
    properties: { kind: 'subdistrict-boundary', name: { zh: name, en: name }, uncertaintyMetres: 20 },
  });
  const withBoundaries = (place: Place) => (catalogue: Catalogue) => {
    const [first, second] = catalogue.district.subdistricts;
    catalogue.base['subdistricts'] = { type: 'FeatureCollection', name: 'subdistricts', features: [boundary(first?.name.zh ?? '', 0, 50), boundary(second?.name.zh ?? '', 50, 100)] };
    catalogue.places = [place];
  };
  const inFirst = (x: number) => (catalogue: Catalogue) =>
    withBoundaries(sited('site', x, 50, { subdistricts: { value: [catalogue.district.subdistricts[0]?.id ?? ''], basis: 'stated', citations: ['zone-plan#1'] } }))(catalogue);

  it('are told where the base map has their areas', () => {
    expect(outcomeOf('subdistricts', inFirst(80)).findings[0]).toMatchObject({ severity: 'warning', facts: { uncertaintyMetres: 120 } });
    expect(outcomeOf('subdistricts', inFirst(50.5)).findings[0]?.severity).toBe('note');
    expect(outcomeOf('subdistricts', inFirst(30)).findings).toEqual([]);
    expect(outcomeOf('subdistricts', inFirst(50)).findings).toEqual([]);
  });

  it('do not apply where it has none', () => {
    expect(outcomeOf('subdistricts').examined).toBe(0);
  });
});

describe('no position, and rough positions', () => {
  it('tells a place that is shown nowhere: structures as a warning, sites as a note', () => {
    expect(foundAmong('positions', [invented('site')])[0]?.severity).toBe('note');
    expect(foundAmong('positions', [invented('structure', { kind: 'cluster' })])[0]?.severity).toBe('warning');
    expect(foundAmong('positions', [invented('guest', { host: stands('iz-north') })])).toEqual([]);
    expect(foundAmong('positions', [sited('site', 5, 5)])).toEqual([]);
  });

  it('tells guesses and inferences that may be off by more than a kilometre', () => {
    expect(foundAmong('uncertain', [sited('guess', 5, 5, placed('candidate', 1500))])[0]?.severity).toBe('warning');
    expect(foundAmong('uncertain', [sited('reasoned', 5, 5, placed('inferred', 1001))])[0]?.severity).toBe('note');
    expect(foundAmong('uncertain', [sited('reasoned', 5, 5, placed('inferred', 1000)), sited('beside', 6, 6, placed('anchored', 2000))])).toEqual([]);
  });
});
