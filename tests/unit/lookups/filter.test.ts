import { describe, expect, it } from 'vitest';
import { emptyFilter, isFiltering, passes, subdistrictsOf, type Filter } from '../../../src/catalogue/filter';
import { invented, placeOf, smallLookups, stands } from '../support';

const lookups = smallLookups(({ places }) => {
  places.push(invented('shed', { host: stands('iz-north') }), invented('stray', { host: stands('nowhere') }));
});
const passing = (filter: Partial<Filter>): string[] =>
  lookups.catalogue.places.filter((place) => passes(lookups, { ...emptyFilter, ...filter }, place)).map(({ id }) => id);

describe('the filter', () => {
  it('leaves everything in where it is empty', () => {
    expect(isFiltering(emptyFilter)).toBe(false);
    expect(passing({})).toHaveLength(lookups.catalogue.places.length);
  });

  it.each([{ industry: 'rungs' }, { kind: 'park' }, { subdistrict: 'upper' }] as const)('is at work with %o', (part) => {
    expect(isFiltering({ ...emptyFilter, ...part })).toBe(true);
  });

  it('narrows by kind', () => {
    expect(passing({ kind: 'industrial-zone' })).toEqual(['iz-north', 'iz-south']);
    expect(passing({ kind: 'axis' })).toEqual([]);
  });

  it('narrows by industry, through the crosswalk and down to parts', () => {
    expect(passing({ industry: 'rungs' })).toEqual(['iz-north', 'cl-ladder', 'pu-north']);
    expect(passing({ industry: 'ladders' })).toEqual(['iz-north', 'cl-ladder', 'pu-north']);
    expect(passing({ industry: 'round-rungs' })).toEqual(['iz-north', 'cl-ladder']);
    expect(passing({ industry: 'unheard-of' })).toEqual([]);
  });

  it('narrows by subdistrict: a place’s own, else that of where it stands', () => {
    expect(passing({ subdistrict: 'upper' })).toEqual(['iz-north', 'shed']);
    expect(passing({ subdistrict: 'lower' })).toEqual([]);
    expect(subdistrictsOf(lookups, placeOf(lookups.catalogue, 'stray'))).toEqual([]);
  });

  it('asks for everything at once', () => {
    expect(passing({ kind: 'industrial-zone', industry: 'rungs', subdistrict: 'upper' })).toEqual(['iz-north']);
    expect(passing({ kind: 'park', industry: 'rungs' })).toEqual([]);
  });
});
