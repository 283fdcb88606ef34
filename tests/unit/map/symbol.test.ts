import { describe, expect, it } from 'vitest';
import { institutionKinds, placeKinds } from '../../../src/catalogue/kinds';
import { fieldSchema } from '../../../src/catalogue/schema/places';
import { drawingOf } from '../../../src/symbols/drawing';
import { icons } from '../../../src/symbols/icons';
import { shapes } from '../../../src/symbols/shapes';
import { symbolOf } from '../../../src/symbols/symbol';
import { figureColours } from '../../../src/theme/theme';
import type { Place } from '../../../src/catalogue/catalogue';
import { invented, placeOf, smallLookups } from '../support';

const lookups = smallLookups();
const symbol = (members: Partial<Place>) => symbolOf(invented('x', members), lookups);
const placedBy = (basis: NonNullable<Place['placement']>['basis']): Partial<Place> =>
  ({ placement: { basis, uncertaintyMetres: 1, method: { zh: '法', en: 'Method' } } });

/** Every meaning that a reader must tell apart, each where an official source puts it. */
const meanings: readonly (readonly [meaning: string, members: Partial<Place>])[] = [
  ...placeKinds.filter((kind) => kind !== 'facility').map((kind) => [kind, { kind }] as const),
  ...fieldSchema.options.map((field) => [`facility: ${field}`, { kind: 'facility', field }] as const),
];

describe('the symbol of a place', () => {
  it.each(meanings)('is there for %s, and can be drawn', (_, members) => {
    const { shape, icon, colour } = symbol(members);
    expect(shapes).toHaveProperty(shape);
    if (icon !== null) expect(icons).toHaveProperty(icon);
    expect(figureColours).toContain(colour);
  });

  it.each(fieldSchema.options)('has a pictogram for a facility’s field: %s', (field) => {
    expect(symbol({ kind: 'facility', field }).icon).toBe(field);
  });

  it.each([...institutionKinds, 'headquarters-cluster', 'park', 'base'] as const)('has a pictogram for %s', (kind) => {
    expect(symbol({ kind }).icon).not.toBeNull();
  });

  it('is a plain badge for a facility of no field', () => {
    expect(drawingOf(symbol({ kind: 'facility' })).icon).toBeNull();
  });

  it('tells meanings apart without regard to colour', () => {
    const lettered = smallLookups(({ places }) => { placeOf({ ...lookups.catalogue, places }, 'cl-ladder').number = 1; });
    const seen = meanings.map(([, members]) => {
      const place = invented('x', { number: 1, ...(members.kind === 'production-unit' ? { parent: 'cl-ladder' } : {}), ...placedBy('official'), ...members });
      const { shape, icon, hollow, mark } = symbolOf(place, lettered);
      return JSON.stringify([shape, icon, hollow, mark]);
    });
    expect(seen.filter((look, index) => seen.indexOf(look) !== index)).toEqual([]);
  });

  it('gives headquarters a badge that nothing else has', () => {
    const { shape } = symbol({ kind: 'headquarters-cluster' });
    expect(meanings.filter(([, members]) => symbol(members).shape === shape).map(([meaning]) => meaning)).toEqual(['headquarters-cluster']);
  });

  it('tells facilities from institutions by badge and filling', () => {
    expect(symbol({ kind: 'facility', field: 'life' })).toMatchObject({ shape: 'hexagon', hollow: false });
    for (const kind of institutionKinds) expect(symbol({ kind, field: 'life' })).toMatchObject({ shape: 'circle', hollow: true });
  });

  it('is dotted for a candidate position and for no other', () => {
    for (const kind of placeKinds) {
      expect(symbol({ kind, ...placedBy('candidate') }).dotted).toBe(true);
      for (const basis of ['official', 'bounded', 'anchored', 'inferred'] as const) expect(symbol({ kind, ...placedBy(basis) }).dotted).toBe(false);
    }
  });

  it.each(['industrial-zone', 'park', 'base'] as const)('is filled only where the position is no guess: %s', (kind) => {
    expect(symbol({ kind, ...placedBy('candidate') }).hollow).toBe(true);
    expect(symbol({ kind, ...placedBy('bounded') }).hollow).toBe(false);
  });

  it('numbers the zones', () => {
    expect(symbol({ kind: 'industrial-zone', number: 7 }).mark).toBe('7');
    expect(symbol({ kind: 'industrial-zone' }).mark).toBeNull();
  });

  it('gives a unit the letter and hue of its cluster', () => {
    const numbered = smallLookups(({ places }) => { placeOf({ ...lookups.catalogue, places }, 'cl-ladder').number = 3; });
    const [cluster, unit] = ['cl-ladder', 'pu-north'].map((id) => symbolOf(placeOf(numbered.catalogue, id), numbered));
    expect(cluster).toMatchObject({ mark: 'C' });
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
