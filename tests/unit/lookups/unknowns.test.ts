import { describe, expect, it } from 'vitest';
import type { Attribute, Basis, Catalogue, Place, PlacementBasis } from '../../../src/catalogue/catalogue';
import { unknownsOf } from '../../../src/catalogue/unknowns';
import { meantFor, placeOf, smallLookups } from '../support';

const unknownOf = (id: string, change: (place: Place, catalogue: Catalogue) => void = () => undefined) => {
  const lookups = smallLookups((catalogue) => change(placeOf(catalogue, id), catalogue));
  return unknownsOf(placeOf(lookups.catalogue, id), lookups);
};
const placedBy = (basis: PlacementBasis) => (place: Place): void => {
  if (place.placement) place.placement.basis = basis;
};

describe('what is not known of a place', () => {
  it('is everything for a zone that is only named', () => {
    expect(unknownOf('iz-south')).toEqual(['position', 'extent', 'area', 'industries', 'projects', 'subdistrict']);
  });

  it('leaves out what a document says', () => {
    expect(unknownOf('iz-north')).toEqual(['industries']);
  });

  it.each(['stated', 'reported'] as const)('counts an industry that is %s as known', (basis) => {
    expect(unknownOf('iz-north', (place) => { place.industries = [meantFor('rungs', basis)]; })).not.toContain('industries');
  });

  it.each(['derived', 'inferred'] as const)('never counts an industry, area, project or subdistrict that is %s as known', (basis: Basis) => {
    const unknown = unknownOf('iz-north', (place, { projects }) => {
      place.industries = [meantFor('rungs', basis)];
      if (place.subdistricts) place.subdistricts.basis = basis;
      place.attributes?.forEach((attribute: Attribute) => { attribute.basis = basis; });
      projects.flatMap((project) => project.places ?? []).forEach((link) => { link.basis = basis; });
    });
    expect(unknown).toEqual(['area', 'industries', 'projects', 'subdistrict']);
  });

  it('takes a candidate position for none, and only named edges for an extent', () => {
    expect(unknownOf('iz-north', placedBy('candidate'))).toEqual(['position', 'extent', 'industries']);
    expect(unknownOf('iz-north', placedBy('inferred'))).toEqual(['extent', 'industries']);
    expect(unknownOf('iz-north', placedBy('anchored'))).toEqual(['extent', 'industries']);
    expect(unknownOf('iz-north', placedBy('official'))).toEqual(['industries']);
  });

  it('asks of a site only where it is, and accepts the position of its host', () => {
    expect(unknownOf('library')).toEqual([]);
    expect(unknownOf('reading-room')).toEqual([]);
    expect(unknownOf('reading-room', (place) => { delete place.host; })).toEqual(['position']);
  });

  it.each(['corridor', 'axis'] as const)('asks for no extent or area of %s', (kind) => {
    expect(unknownOf('pu-north', (place) => { place.kind = kind; })).toEqual(['position', 'industries', 'projects']);
  });
});
