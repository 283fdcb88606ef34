import { describe, expect, it } from 'vitest';
import { placeKinds } from '../../../src/catalogue/kinds';
import { shapes } from '../../../src/symbols/shapes';
import { symbolOf } from '../../../src/symbols/symbol';
import type { Place } from '../../../src/catalogue/catalogue';
import { invented, placeOf, smallLookups } from '../support';

const lookups = smallLookups();
const symbol = (members: Partial<Place>) => symbolOf(invented('x', members), lookups);
const placedBy = (basis: NonNullable<Place['placement']>['basis']): Partial<Place> =>
  ({ placement: { basis, uncertaintyMetres: 1, method: { zh: '法', en: 'Method' } } });

describe('the symbol of a place', () => {
  it.each(placeKinds)('is there for %s, in a shape and colour that can be drawn', (kind) => {
    const { shape, colour } = symbol({ kind });
    expect(shapes).toHaveProperty(shape);
    expect(colour).toMatch(/^#[0-9A-F]{6}$/i);
  });

  it('tells the fields of facilities apart by shape', () => {
    const fields = ['information', 'life', 'materials', 'energy-and-light', 'metrology', 'environment'] as const;
    expect(new Set(fields.map((field) => symbol({ kind: 'facility', field }).shape)).size).toBe(fields.length);
  });

  it('tells facilities from institutions by filling', () => {
    expect(symbol({ kind: 'facility', field: 'life' }).hollow).toBe(false);
    expect(symbol({ kind: 'laboratory', field: 'life' }).hollow).toBe(true);
  });

  it('is dotted for a candidate position and for no other', () => {
    for (const kind of placeKinds) {
      expect(symbol({ kind, ...placedBy('candidate') }).dotted).toBe(true);
      for (const basis of ['official', 'bounded', 'anchored', 'inferred'] as const) expect(symbol({ kind, ...placedBy(basis) }).dotted).toBe(false);
    }
  });

  it('is never filled where a zone’s position is a guess', () => {
    expect(symbol({ kind: 'industrial-zone', ...placedBy('candidate') }).hollow).toBe(true);
    expect(symbol({ kind: 'industrial-zone', ...placedBy('bounded') }).hollow).toBe(false);
  });

  it('numbers the zones', () => {
    expect(symbol({ kind: 'industrial-zone', number: 7 }).mark).toBe('7');
    expect(symbol({ kind: 'industrial-zone' }).mark).toBeNull();
  });

  it('gives a unit the letter and hue of its cluster', () => {
    const numbered = smallLookups(({ places }) => { placeOf({ ...lookups.catalogue, places }, 'cl-ladder').number = 3; });
    const [cluster, unit] = ['cl-ladder', 'pu-north'].map((id) => symbolOf(placeOf(numbered.catalogue, id), numbered));
    expect(unit).toMatchObject({ colour: cluster?.colour, mark: 'C' });
    expect(unit?.colour).not.toBe(symbolOf(placeOf(lookups.catalogue, 'pu-north'), lookups).colour);
  });

  it('gives the structure of a plan with a tone that tone', () => {
    const toned = smallLookups(({ plans }) => { const [plan] = plans; if (plan) plan.tone = 'umber'; });
    const area = invented('area', { kind: 'area', plans: ['zones'], number: 2 });
    expect(symbolOf(area, toned).colour).not.toBe(symbolOf(area, lookups).colour);
    expect(symbolOf(area, toned).colour).toBe(symbolOf({ ...area, number: 1 }, toned).colour);
  });
});
