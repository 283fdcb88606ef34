import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import { createLookups } from '../../../src/catalogue/lookups';
import { candidatesByPlan, isNamed } from '../../../src/desks/boundary/candidates';
import { methodOf, readRecord, type RecordEntry } from '../../../src/desks/boundary/record';
import { siblingsOf, statedAreasOf, surroundingsOf } from '../../../src/desks/boundary/surroundings';
import { readVertexText, vertexText } from '../../../src/desks/boundary/vertex-text';
import { noWork, workReducer, type Draft, type WorkAction } from '../../../src/desks/boundary/work';
import { smallDistrict, withValues } from '../catalogue/small-district';
import { box, polygon, square, star } from '../geo/boundary/shapes';

const { catalogue } = buildFromTexts(smallDistrict);
if (!catalogue) throw new Error('the fixture does not compile');
const lookups = createLookups(catalogue);
const placeOf = (id: string) => {
  const place = lookups.find('place', id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
};

describe('the places to choose from', () => {
  it('have an extent or are meant to, by plan', () => {
    expect(candidatesByPlan(lookups).map(({ plan, places }) => [plan.id, places.map(({ id }) => id)])).toEqual([
      ['zones', ['iz-north', 'iz-south']],
      ['clusters', ['cl-ladder', 'pu-north']],
    ]);
  });

  it('are found by any of their names', () => {
    for (const typed of ['北坡', 'north SLOPE', '北坡园', 'iz-north', ' ']) expect(isNamed(placeOf('iz-north'), typed)).toBe(true);
    expect(isNamed(placeOf('iz-north'), 'south')).toBe(false);
  });
});

describe('what a boundary is held against', () => {
  it('is the district, the siblings that have areas, and the stated areas', () => {
    const { district, neighbours, stated } = surroundingsOf(lookups, placeOf('iz-south'));
    expect(district).toEqual(polygon(box(20, 10, 20.1, 10.1)));
    expect(neighbours.map(({ id }) => id)).toEqual(['iz-north']);
    expect(stated).toEqual([]);
    expect(siblingsOf(lookups, placeOf('iz-north')).map(({ id }) => id)).toEqual(['iz-south']);
  });

  it.each([
    ['平方公里', 4.9, 4_900_000], ['公顷', 490, 4_900_000], ['平方米', 4900, 4900], ['亩', 1500, 1_000_000],
  ])('reads areas in %s', (zh, value, squareMetres) => {
    const texts = withValues('data/layers/zones.geojson', { 'features.0.properties.attributes.0.unit': { zh, en: 'unit' }, 'features.0.properties.attributes.0.value': value });
    const place = buildFromTexts(texts).catalogue?.places.find(({ id }) => id === 'iz-north');
    expect(place && statedAreasOf(place)).toMatchObject([{ limits: 'both' }]);
    expect(place && statedAreasOf(place)[0]?.squareMetres).toBeCloseTo(squareMetres, 3);
  });

  it('takes “at least” and “at most” at their word', () => {
    const limitsWith = (bound: string) => {
      const texts = withValues('data/layers/zones.geojson', { 'features.0.properties.attributes.0.bound': bound });
      const place = buildFromTexts(texts).catalogue?.places.find(({ id }) => id === 'iz-north');
      return place && statedAreasOf(place)[0]?.limits;
    };
    expect(['at-least', 'more-than', 'at-most', 'less-than', 'exact', 'about'].map(limitsWith)).toEqual(['below', 'below', 'above', 'above', 'both', 'both']);
  });
});

describe('a list of coordinates', () => {
  const parts = { type: 'MultiPolygon' as const, coordinates: [[box(20.01, 10.01, 20.02, 10.02), box(20.013, 10.013, 20.015, 10.015)], square.coordinates] };
  const open = (rings: number[][][][]) => rings.map((part) => part.map((ring) => ring.slice(0, -1)));

  it('is read as it was written, parts and holes included', () => {
    const read = readVertexText(vertexText(parts));
    expect(read).toEqual({ boundary: { type: 'MultiPolygon', coordinates: open(parts.coordinates) } });
    fc.assert(fc.property(star(), (boundary) => {
      expect(readVertexText(vertexText(boundary))).toEqual({ boundary: { type: 'Polygon', coordinates: open([boundary.coordinates])[0] } });
    }));
  });

  it.each([
    ['', { code: 'empty', line: 1, found: '' }],
    ['20.04, 10.04\n20.05', { code: 'not-two-numbers', line: 2, found: '20.05' }],
    ['20.04, 10.04\n\nten, 3', { code: 'not-two-numbers', line: 3, found: 'ten, 3' }],
    ['500000 2500000', { code: 'out-of-range', line: 1, found: '500000 2500000' }],
    ['# hole\n20.04, 10.04', { code: 'hole-first', line: 1, found: '# hole' }],
  ])('tells the line that is wrong: %j', (text, problem) => {
    expect(readVertexText(text)).toEqual({ problem });
  });

  it('takes Chinese commas, tabs and blanks', () => {
    expect(readVertexText('20.04，10.04\r\n20.05\t10.04\r\n 20.05; 10.05 \r\n')).toEqual({ boundary: polygon([[20.04, 10.04], [20.05, 10.04], [20.05, 10.05]]) });
  });
});

describe('the record', () => {
  const entry: RecordEntry = { who: ' 规划局 ', date: '2032-05-01', source: '分区图', citation: '', uncertainty: '0.5', method: {} };

  it('makes a placement, worded from the fields in both languages', () => {
    expect(readRecord(entry)).toEqual({
      placement: {
        basis: 'official', uncertaintyMetres: 0.5,
        method: { zh: '正式边界，规划局于 2032-05-01 提供，取自“分区图”。', en: 'Official boundary given by 规划局 on 2032-05-01, taken from “分区图”.' },
      },
    });
    expect(readRecord({ ...entry, citation: 'zone-plan#box-1' })).toMatchObject({ placement: { citations: ['zone-plan#box-1'] } });
    expect(methodOf({ ...entry, method: { en: 'Surveyed.' } })).toMatchObject({ en: 'Surveyed.' });
  });

  it('tells every field that is missing or wrong', () => {
    expect(readRecord({ who: ' ', date: '2032-02-30', source: '', citation: '', uncertainty: '-1', method: { zh: '', en: ' ' } })).toEqual({ missing: ['who', 'date', 'source', 'uncertainty', 'zh', 'en'] });
    for (const date of ['2032', '2032-05', '2032-05-01']) expect(readRecord({ ...entry, date })).toHaveProperty('placement');
    for (const date of ['', '1 May 2032', '2032-13', '2032-00-01', '2032-5-1']) expect(readRecord({ ...entry, date })).toEqual({ missing: ['date'] });
    for (const uncertainty of ['', 'one', 'Infinity', 'NaN']) expect(readRecord({ ...entry, uncertainty })).toEqual({ missing: ['uncertainty'] });
  });
});

describe('the steps of a draft', () => {
  const draft = (east: number): Draft => ({ boundary: polygon(box(20, 10, east, 11)), origin: 'drawing' });
  const run = (...actions: WorkAction[]) => actions.reduce(workReducer, noWork).draft;

  it('are undone and redone', () => {
    const [one, two] = [draft(21), draft(22)];
    expect(run({ type: 'set', draft: one }, { type: 'set', draft: two }, { type: 'undo' })).toBe(one);
    expect(run({ type: 'set', draft: one }, { type: 'set', draft: two }, { type: 'undo' }, { type: 'undo' }, { type: 'undo' })).toBeNull();
    expect(run({ type: 'set', draft: one }, { type: 'set', draft: two }, { type: 'undo' }, { type: 'redo' }, { type: 'redo' })).toBe(two);
    expect(run({ type: 'set', draft: one }, { type: 'undo' }, { type: 'set', draft: two }, { type: 'redo' })).toBe(two);
  });
});
