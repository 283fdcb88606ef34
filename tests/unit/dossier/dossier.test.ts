import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { createLookups } from '../../../src/catalogue/lookups';
import { dossierOf } from '../../../src/dossier/dossier';
import { districtCatalogue, invented, placeOf, smallLookups, stands } from '../support';

const dossierFor = (id: string, change?: (catalogue: Catalogue) => void) => {
  const lookups = smallLookups(change);
  return dossierOf(lookups, placeOf(lookups.catalogue, id));
};
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('a dossier', () => {
  it('tells what sources say of a place, each with its basis and citations', () => {
    const dossier = dossierFor('iz-north');
    expect(ids(dossier.plans)).toEqual(['zones']);
    expect(dossier.group?.id).toBe('zone');
    expect(dossier.subdistricts).toMatchObject({ of: [{ id: 'upper' }], statement: { basis: 'stated', citations: ['zone-plan#box-1'] } });
    expect(dossier.industries.map(({ industry, statement }) => [industry.id, statement.basis])).toContainEqual(['rungs', 'inferred']);
    expect(dossier.projects).toMatchObject([{ project: { id: 'long-ladder' }, statement: { place: 'iz-north', basis: 'stated' } }]);
    expect(dossier.organisations).toMatchObject([{ organisation: { id: 'ladder-works' }, statement: { basis: 'stated' } }]);
  });

  it('keeps what is stated of an area apart from what is drawn', () => {
    const { areas, drawnSquareKilometres, attributes } = dossierFor('iz-north');
    expect(areas).toMatchObject([{ value: 4.9, bound: 'about' }]);
    expect(drawnSquareKilometres).toBeCloseTo(4.87, 1);
    expect(attributes.map(({ key }) => key)).toEqual(['streets']);
    expect(dossierFor('pu-north').drawnSquareKilometres).toBeNull();
  });

  it('measures what lies inside and near, and the stations with their lines', () => {
    const { surroundings } = dossierFor('pu-north');
    expect(surroundings?.inside.map(({ item }) => item.id)).toEqual([]);
    expect(surroundings?.near.map(({ item, metres }) => [item.id, Math.round(metres)])).toEqual([['library', 0]]);
    expect(dossierFor('iz-north').surroundings?.near).toEqual([]);
    const around = dossierFor('iz-north', ({ places }) => {
      places.push(invented('yard', { label: [20.05, 10.07], geometry: { type: 'Point', coordinates: [20.05, 10.07] } }));
    });
    expect(around.surroundings?.inside).toMatchObject([{ item: { id: 'yard' }, metres: 0 }]);
    expect(around.surroundings?.stations[0]).toMatchObject({ item: { properties: { name: { en: 'Ladder Foot' } } } });
    expect(around.surroundings?.stations[0]?.metres).toBeCloseTo(1112, 0);
  });

  it('measures from the host of a place without a position, and never counts the host as near', () => {
    const { position, surroundings, host } = dossierFor('reading-room');
    expect(position).toMatchObject({ placement: null, from: { id: 'library' }, through: [{ id: 'library' }] });
    expect(host).toMatchObject({ place: { id: 'library' }, statement: { basis: 'reported' } });
    expect(surroundings?.inside).toEqual([]);
    expect(surroundings?.near).toEqual([]);
    expect(surroundings?.stations).toHaveLength(1);
  });

  it('says nothing where nothing is known', () => {
    expect(dossierFor('iz-south')).toMatchObject({
      whole: null, host: null, subdistricts: null, industries: [], projects: [], organisations: [], areas: [], drawnSquareKilometres: null,
      position: { placement: null, from: null, through: [] }, surroundings: null, lineage: [], figures: [], conflicts: [],
      unknowns: ['position', 'extent', 'area', 'industries', 'projects', 'subdistrict'],
    });
  });

  it('follows lineage from either end, and to nowhere', () => {
    expect(dossierFor('iz-north').lineage).toMatchObject([{ newer: true, other: { id: 'pu-north' }, plan: { id: 'clusters' } }]);
    expect(dossierFor('pu-north').lineage).toMatchObject([{ newer: false, other: { id: 'iz-north' }, plan: { id: 'zones' } }]);
    expect(dossierFor('cl-ladder').lineage).toMatchObject([{ newer: false, other: null, plan: null }]);
  });

  it('tells parts from guests', () => {
    const { parts, guests } = dossierFor('cl-ladder', ({ places }) => {
      places.push(invented('shed', { host: stands('cl-ladder') }), invented('attic', { host: stands('cl-ladder'), parent: 'cl-ladder' }));
    });
    expect(ids(parts)).toEqual(['pu-north', 'attic']);
    expect(ids(guests)).toEqual(['shed']);
  });

  it('lists the figures that name the place, and no others', () => {
    const { figures, citations } = dossierFor('iz-north', ({ measures }) => {
      const target = measures[0]?.figures[0];
      if (target) { target.places = ['iz-north']; target.citations = ['cluster-plan#1']; }
    });
    expect(figures).toMatchObject([{ measure: { id: 'ladders-made' }, figures: [{ value: 1000, bound: 'at-least' }] }]);
    expect(citations).toContain('cluster-plan#1');
    expect(dossierFor('iz-north').figures).toEqual([]);
  });

  it('tells of its own figures that cannot all hold', () => {
    expect(dossierFor('library').conflicts).toMatchObject([{ subject: 'place', place: 'library', attribute: 'steps' }]);
  });

  it('cites every source of what it says, each once', () => {
    const { citations } = dossierFor('iz-north');
    expect(new Set(citations).size).toBe(citations.length);
    expect(citations).toEqual(expect.arrayContaining(['zone-plan#box-1', 'zone-plan#1.2']));
  });

  it('is made once for each catalogue and place', () => {
    const lookups = smallLookups();
    const place = placeOf(lookups.catalogue, 'iz-north');
    expect(dossierOf(lookups, place)).toBe(dossierOf(lookups, place));
  });

  it('can be made for every place of the district; no figure of its plans concerns a place today', () => {
    const lookups = createLookups(districtCatalogue());
    const dossiers = lookups.catalogue.places.map((place) => dossierOf(lookups, place));
    expect(dossiers.flatMap(({ figures }) => figures)).toEqual([]);
    for (const { place, position, surroundings, citations } of dossiers) {
      expect(surroundings === null).toBe(position.from === null);
      expect(citations.length).toBeGreaterThan(0);
      expect(surroundings?.near.every(({ metres }) => metres > 0 && metres <= 1000) ?? true).toBe(true);
      expect([...(surroundings?.inside ?? []), ...(surroundings?.near ?? [])].map(({ item }) => item)).not.toContain(place);
    }
  });
});
