import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../src/catalogue/records';
import { invented, placeOf, smallLookups, stands } from '../support';

const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('lookups', () => {
  const lookups = smallLookups();

  it('finds each record by type and id', () => {
    expect(lookups.find('place', 'iz-north')?.name.en).toBe('North Slope');
    expect(lookups.find('industry', 'rungs')?.name.en).toBe('Rungs');
    expect(lookups.find('project', 'long-ladder')?.name.en).toBe('Long Ladder');
    expect(lookups.find('organisation', 'ladder-works')?.name.en).toBe('Ladder Works');
    expect(lookups.find('measure', 'ladders-made')?.name.en).toBe('Ladders made');
    expect(lookups.find('document', 'zone-plan')?.shortTitle.en).toBe('Zone plan');
    expect(lookups.find('report', 'gazette-2032-library')?.title.en).toBe('Library opens');
    expect(lookups.plan('clusters')?.shortName.en).toBe('Clusters');
    expect(lookups.system('old')?.name.en).toBe('Old system');
  });

  it.each(recordTypes)('finds no %s of an unknown id, nor one that every object has', (type) => {
    for (const id of ['', 'nowhere', 'constructor', '__proto__', 'toString']) expect(lookups.find(type, id)).toBeUndefined();
  });

  it('follows links both ways', () => {
    expect(idsOf(lookups.partsOf('cl-ladder'))).toEqual(['pu-north']);
    expect(idsOf(lookups.guestsOf('library'))).toEqual(['reading-room']);
    expect(idsOf(lookups.projectsAt('iz-north'))).toEqual(['long-ladder']);
    expect(idsOf(lookups.projectsOf('ladder-works'))).toEqual(['long-ladder']);
    expect(idsOf(lookups.placesOf('ladder-works'))).toEqual(['iz-north']);
    expect(idsOf(lookups.childrenOf('rungs'))).toEqual(['round-rungs']);
    expect(lookups.lineageOf('pu-north')).toEqual(lookups.lineageOf('iz-north'));
    expect(lookups.lineageOf('cl-ladder')).toMatchObject([{ relation: 'dropped', to: null }]);
  });

  it('answers with an empty list where nothing is linked', () => {
    for (const follow of [lookups.partsOf, lookups.guestsOf, lookups.projectsAt, lookups.projectsOf, lookups.placesOf, lookups.childrenOf, lookups.lineageOf]) {
      expect(follow('nowhere')).toEqual([]);
    }
  });

  it('names a record once where it links to the same thing twice', () => {
    const twice = smallLookups(({ projects }) => {
      const [project] = projects;
      if (project?.places) project.places = [...project.places, ...project.places];
    });
    expect(idsOf(twice.projectsAt('iz-north'))).toEqual(['long-ladder']);
  });
});

describe('whereabouts', () => {
  const whereaboutsOf = (id: string, ...more: ReturnType<typeof invented>[]) => {
    const lookups = smallLookups(({ places }) => void places.push(...more));
    const found = lookups.whereabouts(placeOf(lookups.catalogue, id));
    return found && { place: found.place.id, through: idsOf(found.through) };
  };

  it('is the place itself where it has a position', () => {
    expect(whereaboutsOf('library')).toEqual({ place: 'library', through: [] });
  });

  it('is the host where it has none', () => {
    expect(whereaboutsOf('reading-room')).toEqual({ place: 'library', through: ['library'] });
  });

  it('is the whole it is part of where it has no host', () => {
    expect(whereaboutsOf('shed', invented('shed', { parent: 'cl-ladder' }))).toEqual({ place: 'cl-ladder', through: ['cl-ladder'] });
  });

  it('prefers the host to the whole', () => {
    const shed = invented('shed', { parent: 'cl-ladder', host: stands('library') });
    expect(whereaboutsOf('shed', shed)).toEqual({ place: 'library', through: ['library'] });
  });

  it('goes through host after host, nearest first', () => {
    const desk = invented('desk', { host: stands('reading-room') });
    expect(whereaboutsOf('desk', desk)).toEqual({ place: 'library', through: ['reading-room', 'library'] });
  });

  it('is unknown where neither place nor host has a position', () => {
    expect(whereaboutsOf('iz-south')).toBeNull();
    expect(whereaboutsOf('desk', invented('desk', { host: stands('iz-south') }))).toBeNull();
    expect(whereaboutsOf('desk', invented('desk', { host: stands('nowhere') }))).toBeNull();
  });

  it.each([1, 2, 3])('ends where %i places host each other in a circle', (length) => {
    const circle = Array.from({ length }, (_, index) => invented(`ring-${index}`, { host: stands(`ring-${(index + 1) % length}`) }));
    expect(whereaboutsOf('ring-0', ...circle)).toBeNull();
  });
});
