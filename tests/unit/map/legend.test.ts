import { describe, expect, it } from 'vitest';
import { legendOf } from '../../../src/map/legend/legend';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { invented, smallLookups, viewOf } from '../support';

const at = { geometry: { type: 'Point' as const, coordinates: [20.05, 10.05] }, label: [20.05, 10.05] as [number, number] };
const lookups = smallLookups(({ places }) => {
  places.push(
    invented('school', { ...at, kind: 'university', field: 'materials', layer: 'places' }),
    invented('lab', { ...at, kind: 'laboratory', field: 'life', layer: 'places' }),
    invented('clock', { ...at, kind: 'facility', field: 'metrology', layer: 'places' }),
    invented('garden', { ...at, kind: 'facility', field: 'life', layer: 'places' }),
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

  const partsOf = (kind: string) => legend().rows.find((row) => row.kind === kind)?.parts ?? [];

  it('takes all institutions together, and tells their kinds apart by pictogram', () => {
    expect(partsOf('institution').map(({ name }) => name)).toEqual(['laboratory', 'university']);
    expect(partsOf('institution').map(({ symbol }) => symbol.icon)).toEqual(['laboratory', 'university']);
  });

  it('tells the fields of facilities apart, in the same order whatever comes first', () => {
    expect(partsOf('facility').map(({ name }) => name)).toEqual(['information', 'life', 'metrology']);
    expect(partsOf('industrial-zone')).toEqual([]);
  });

  it('shows the symbol of a kind with an example of its number or letter, and without any one place’s doubt', () => {
    const placed = (basis: 'candidate' | 'official') => ({ ...at, placement: { basis, uncertaintyMetres: 900, method: { zh: '法', en: 'Method' } } });
    const doubtful = smallLookups(({ places }) => {
      delete places.find(({ kind }) => kind === 'industrial-zone')?.number;
      places.push(
        invented('lab', { ...placed('candidate'), kind: 'laboratory' }),
        invented('numbered', { ...placed('official'), kind: 'industrial-zone', layer: 'zones', number: 7 }),
        invented('guess', placed('candidate')), invented('sure', placed('official')), invented('guessed-again', placed('candidate')),
      );
    });
    const { rows } = legendOf(pictureOf(doubtful, viewOf(doubtful)));
    const row = (kind: string) => rows.find((each) => each.kind === kind);
    expect(row('institution')?.parts[0]?.symbol).toMatchObject({ icon: 'laboratory', dotted: false });
    expect(row('institution')?.symbol.dotted).toBe(false);
    expect(row('park')?.symbol).toMatchObject({ hollow: false });
    expect(row('industrial-zone')?.symbol).toMatchObject({ hollow: false, mark: '7' });
  });

  it('explains the edges that are shown and no others', () => {
    const bases = (change: Partial<View> = {}) => legend(change).edges.flatMap((edge) => edge.bases).sort();
    expect(bases()).toEqual(['anchored', 'bounded', 'inferred']);
    expect(bases({ plan: 'clusters' })).toEqual(['candidate', 'inferred']);
    expect(bases({ layers: [] })).toEqual([]);
  });
});
