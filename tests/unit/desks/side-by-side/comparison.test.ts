import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../../src/catalogue/lookups';
import { compare, rowIds, type ComparisonRow, type RowId } from '../../../../src/desks/side-by-side/comparison';
import { dossierOf } from '../../../../src/dossier/dossier';
import { districtCatalogue, meantFor, placeOf, smallLookups } from '../../support';

const district = createLookups(districtCatalogue());
const anyDossier = fc.constantFrom(...district.catalogue.places).map((place) => dossierOf(district, place));

const keysOf = ({ common }: ComparisonRow): string[] => common.map(({ key }) => key);

const compared = (ids: readonly string[], row: RowId, change?: Parameters<typeof smallLookups>[0]) => {
  const lookups = smallLookups(change);
  const found = compare(ids.map((id) => dossierOf(lookups, placeOf(lookups.catalogue, id)))).find(({ id }) => id === row);
  return found && { ...found, common: keysOf(found) };
};

describe('a comparison', () => {
  it('tells where places differ, and what they have in common all the same', () => {
    expect(compared(['iz-north', 'cl-ladder'], 'industries', ({ places }) => {
      for (const place of places) if (place.id === 'iz-north') place.industries = [meantFor('rungs')];
    })).toEqual({ id: 'industries', standing: 'differ', common: ['rungs'] });
    expect(compared(['iz-north', 'iz-south'], 'plan')).toEqual({ id: 'plan', standing: 'alike', common: ['zones'] });
    expect(compared(['iz-north', 'iz-south'], 'projects')).toEqual({ id: 'projects', standing: 'differ', common: [] });
  });

  it('counts what is known in another way, or lies at another distance, as a difference', () => {
    expect(compared(['iz-north', 'cl-ladder'], 'industries', ({ places }) => {
      for (const place of places) place.industries = [meantFor('rungs', place.id === 'iz-north' ? 'stated' : 'derived')];
    })).toMatchObject({ standing: 'differ', common: ['rungs'] });
    expect(compared(['iz-north', 'pu-north'], 'stations')).toMatchObject({ standing: 'differ', common: ['梯口站'] });
  });

  it('is silent where nothing is known of any of them', () => {
    expect(compared(['iz-south', 'reading-room'], 'lineage')).toMatchObject({ standing: 'silent', common: [] });
    expect(compared(['iz-north', 'iz-south'], 'figures')).toMatchObject({ standing: 'silent' });
  });

  it('of a place with itself has no difference', () => {
    fc.assert(fc.property(anyDossier, (dossier) => {
      expect(compare([dossier, dossier]).filter(({ standing }) => standing === 'differ')).toEqual([]);
    }));
  });

  it('does not depend on the order of the places', () => {
    fc.assert(fc.property(fc.array(anyDossier, { minLength: 2, maxLength: 4 }), (dossiers) => {
      const sorted = (rows: readonly ComparisonRow[]) => rows.map((row) => ({ ...row, common: keysOf(row).sort() }));
      expect(sorted(compare([...dossiers].reverse()))).toEqual(sorted(compare(dossiers)));
    }));
  });

  it('can only lose what is in common by another place', () => {
    fc.assert(fc.property(anyDossier, anyDossier, anyDossier, (one, other, third) => {
      const fewer = compare([one, other, third]);
      compare([one, other]).forEach((row, index) => {
        const wider = fewer[index];
        expect(keysOf(row)).toEqual(expect.arrayContaining(wider ? keysOf(wider) : ['no such row']));
        if (row.standing === 'differ') expect(wider?.standing).toBe('differ');
      });
    }));
  });

  it('has every row once', () => {
    fc.assert(fc.property(anyDossier, anyDossier, (one, other) => {
      expect(compare([one, other]).map(({ id }) => id)).toEqual(rowIds);
    }), { numRuns: 5 });
  });
});
