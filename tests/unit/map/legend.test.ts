import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../src/map/legend/legend';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { invented, smallLookups, viewOf } from '../support';

const at = { geometry: { type: 'Point' as const, coordinates: [20.05, 10.05] }, label: [20.05, 10.05] as [number, number] };
const lookups = smallLookups(({ places }) => {
  places.push(
    invented('lab', { ...at, kind: 'laboratory', field: 'life', layer: 'places' }),
    invented('school', { ...at, kind: 'university', field: 'materials', layer: 'places' }),
  );
});
const legend = (change: Partial<View> = {}) => legendOf(pictureOf(lookups, viewOf(lookups, change)));
const kinds = (change: Partial<View> = {}): string[] => legend(change).rows.map(({ kind }) => kind);

describe('the legend', () => {
  it('explains the kinds that are shown and no others', () => {
    expect(kinds().sort()).toEqual(['facility', 'industrial-zone', 'institution']);
    expect(kinds({ plan: 'clusters' }).sort()).toEqual(['cluster', 'production-unit']);
    expect(kinds({ layers: [] })).toEqual([]);
  });

  it('explains what is selected in a hidden layer', () => {
    expect(kinds({ layers: [], page: { type: 'place', id: 'pu-north' } })).toEqual(['production-unit']);
  });

  it('takes all institutions together, their fields told apart by shape', () => {
    const row = legend().rows.find(({ kind }) => kind === 'institution');
    expect(row?.fields.map(({ field }) => field)).toEqual(['life', 'materials']);
    expect(new Set(row?.fields.map(({ symbol }) => symbol.shape)).size).toBe(2);
  });

  it('shows plain symbols: no one place’s number, no one place’s doubt', () => {
    const { rows } = legend({ layers: ['zones', 'places', 'units'] });
    for (const { symbol, fields } of rows) {
      for (const each of [symbol, ...fields.map((field) => field.symbol)]) expect(each).toMatchObject({ mark: null, dotted: false });
    }
  });

  it('explains the edges that are shown and no others', () => {
    const bases = (change: Partial<View> = {}) => legend(change).edges.flatMap((edge) => edge.bases).sort();
    expect(bases()).toEqual(['anchored', 'bounded', 'inferred']);
    expect(bases({ plan: 'clusters' })).toEqual(['candidate', 'inferred']);
    expect(bases({ layers: [] })).toEqual([]);
  });
});
