import { describe, expect, it } from 'vitest';
import type { Catalogue, Place } from '../../../src/catalogue/catalogue';
import { createLookups, type Lookups } from '../../../src/catalogue/lookups';
import { directnessOf } from '../../../src/matching/directness';
import { match, type Match } from '../../../src/matching/match';
import { ask, noNeed, usualWeights, type Asked, type Condition, type Need } from '../../../src/matching/need';
import { invented, meantFor, smallCatalogue, stands } from '../support';

/** The small district with parks of our own in place of its zones. */
function district(parks: readonly Place[], change?: (catalogue: Catalogue) => void): Lookups {
  return createLookups(smallCatalogue((catalogue) => {
    catalogue.places = [...catalogue.places.filter(({ kind }) => kind !== 'industrial-zone'), ...parks];
    change?.(catalogue);
  }));
}
const at = (longitude: number, latitude = 10.05, uncertaintyMetres = 0): Partial<Place> => ({
  geometry: { type: 'Point', coordinates: [longitude, latitude] }, label: [longitude, latitude], bounds: [longitude, latitude, longitude, latitude],
  placement: { basis: 'anchored', uncertaintyMetres, method: { zh: '测', en: 'Test' } },
});
const needing = (...asked: readonly (Condition | Asked)[]): Need => ({ ...noNeed, asked: asked.map((one) => ('condition' in one ? one : ask(one))) });
const ids = (places: readonly { readonly place: Place }[]): string[] => places.map(({ place }) => place.id);
const rungs: Condition = { kind: 'industry', industry: 'rungs' };
const strengthOf = (answer: Match, id: string, aspect: string): number =>
  answer.found.find(({ place }) => place.id === id)?.parts.filter((part) => part.aspect === aspect).reduce((sum, { strength }) => sum + strength, 0) ?? NaN;

describe('what remains of the places', () => {
  it('is all of them, unordered, while nothing is asked', () => {
    const answer = match(district([invented('one'), invented('two')]), noNeed);
    expect(answer).toMatchObject({ all: 2, found: [], hidden: [], steps: [] });
    expect(answer.silent.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('keeps what is silent, hides what is meant for others, and names the condition', () => {
    const answer = match(district([
      invented('rungs-park', { industries: [meantFor('rungs')] }), invented('silent-park'), invented('other-park', { industries: [meantFor('ladders')] }),
    ], (catalogue) => {
      catalogue.crosswalk = [];
    }), needing(rungs));
    expect(ids(answer.found)).toEqual(['rungs-park']);
    expect(answer.silent.map(({ id }) => id)).toEqual(['silent-park']);
    expect(answer.hidden).toMatchObject([{ place: { id: 'other-park' }, by: [{ condition: 0, against: { kind: 'industries', industries: ['ladders'] } }] }]);
    expect(answer.steps).toEqual([{ remaining: 2, answered: 1, silent: 1 }]);
  });

  it('hides what is silent only where the visitor says so, and says that this is why', () => {
    const lookups = district([invented('rungs-park', { industries: [meantFor('rungs')] }), invented('silent-park')]);
    const answer = match(lookups, needing({ condition: rungs, active: true, hideSilent: true }));
    expect(answer.silent).toEqual([]);
    expect(answer.hidden).toMatchObject([{ place: { id: 'silent-park' }, by: [{ condition: 0, against: null }] }]);
  });

  it('narrows one condition after another; one struck out counts nothing', () => {
    const lookups = district([
      invented('near', { industries: [meantFor('rungs')], ...at(20.05) }), invented('far', { industries: [meantFor('rungs')], ...at(20.2) }),
    ]);
    const rail: Condition = { kind: 'rail', metres: 1000 };
    expect(match(lookups, needing(rungs, rail)).steps.map((step) => step?.remaining)).toEqual([2, 1]);
    expect(match(lookups, needing(rungs, rail)).hidden).toMatchObject([{ place: { id: 'far' }, by: [{ condition: 1, against: { kind: 'distance' } }] }]);
    const struck = match(lookups, needing(rungs, { condition: rail, active: false, hideSilent: true }));
    expect(struck.steps).toEqual([{ remaining: 2, answered: 2, silent: 0 }, null]);
    expect(struck.found.every(({ parts }) => parts.every(({ condition }) => condition === 0))).toBe(true);
  });

  it('tells every condition that hides a place, the first first', () => {
    const lookups = district([invented('far', { industries: [meantFor('ladders')], ...at(20.2) })], (catalogue) => {
      catalogue.crosswalk = [];
    });
    expect(match(lookups, needing({ kind: 'rail', metres: 500 }, rungs)).hidden[0]?.by.map(({ condition }) => condition)).toEqual([0, 1]);
  });

  it('looks only where it is told to', () => {
    const lookups = district([invented('rungs-park', { industries: [meantFor('rungs')] })]);
    expect(match(lookups, { ...needing(rungs), spaces: ['zones'] }).all).toBe(0);
    expect(ids(match(lookups, { ...needing(rungs), spaces: ['earlier'] }).found)).toContain('cl-ladder');
  });

  it('lets a name for several parks give way to its parts', () => {
    const lookups = district([invented('heading'), invented('part', { parent: 'heading' })]);
    expect(match(lookups, noNeed).silent.map(({ id }) => id)).toEqual(['part']);
  });
});

describe('the score', () => {
  it('counts what is derived, reported or inferred less', () => {
    const bases = ['stated', 'derived', 'reported', 'inferred'] as const;
    const answer = match(district(bases.map((basis) => invented(basis, { industries: [meantFor('rungs', basis)] }))), needing(rungs));
    expect(ids(answer.found)).toEqual(bases);
    expect(new Set(answer.found.map(({ score }) => score)).size).toBe(4);
    expect(answer.found.map(({ parts }) => parts[0]?.grounds[0]?.basis)).toEqual(bases);
  });

  it('is a share of all that the conditions could give, and says its parts', () => {
    const [found] = match(district([invented('park', { industries: [meantFor('rungs')] })]), needing(rungs)).found;
    // 3 of 3 for the industry, nothing of 2 for firms and of 1 for science.
    expect(found).toMatchObject({ score: 50, rank: 1, tiedWith: 0 });
    expect(found?.parts.map(({ aspect, strength }) => [aspect, strength])).toEqual([['industry', 1], ['presence', 0], ['science', 0]]);
  });

  it('follows the weights', () => {
    const lookups = district([invented('meant', { industries: [meantFor('rungs', 'inferred')] }), invented('near', { ...at(20.05) })]);
    const need = needing(rungs, { kind: 'rail', metres: 1000 });
    expect(ids(match(lookups, need).found)).toEqual(['meant', 'near']);
    expect(ids(match(lookups, { ...need, weights: { ...usualWeights, industry: 0, location: 3 } }).found)[0]).toBe('near');
    expect(match(lookups, { ...need, weights: { industry: 0, presence: 0, science: 0, function: 0, location: 0, city: 0 } }).found.map(({ score }) => score)).toEqual([0, 0]);
  });

  it('states ties, gives them one rank, and keeps their order', () => {
    const parks = ['b', 'a', 'c'].map((id) => invented(id, { industries: [meantFor('rungs', id === 'c' ? 'inferred' : 'stated')] }));
    const { found } = match(district(parks), needing(rungs));
    expect(found.map(({ place, rank, tiedWith }) => [place.id, rank, tiedWith])).toEqual([['b', 1, 1], ['a', 1, 1], ['c', 3, 0]]);
    expect(match(district(parks), needing(rungs))).toEqual(match(district(parks), needing(rungs)));
  });

  it('does not take a firm of a wider field for one of the very thing', () => {
    const works = (industry: string) => (catalogue: Catalogue): void => {
      catalogue.organisations = [{ id: 'firm', name: { zh: '厂', en: 'Firm' }, industries: [meantFor(industry)], citations: ['zone-plan#1'] }];
      catalogue.projects = [];
      catalogue.crosswalk = [];
    };
    const park = invented('park', { organisations: [{ organisation: 'firm', basis: 'stated', citations: ['zone-plan#1'] }] });
    const asked = needing({ kind: 'industry', industry: 'round-rungs' });
    expect(strengthOf(match(district([park], works('round-rungs')), asked), 'park', 'presence')).toBe(1);
    expect(match(district([park], works('rungs')), asked).found).toEqual([]);
  });

  it('counts the project of a firm there half, since no source says where it stands', () => {
    const park = invented('park', { organisations: [{ organisation: 'firm', basis: 'stated', citations: ['zone-plan#1'] }] });
    const answer = match(district([park], (catalogue) => {
      catalogue.organisations = [{ id: 'firm', name: { zh: '厂', en: 'Firm' }, citations: ['zone-plan#1'] }];
      catalogue.projects = [{
        id: 'line', name: { zh: '线', en: 'Line' }, kind: 'project', industries: [meantFor('rungs')], citations: ['zone-plan#1'],
        organisations: [{ organisation: 'firm', basis: 'stated', citations: ['zone-plan#1'] }],
      }];
    }), needing(rungs));
    expect(strengthOf(answer, 'park', 'presence')).toBe(0.5);
  });

  it('gives a silent place what its host is meant for, as derived', () => {
    const [, guest] = match(district([invented('host', { industries: [meantFor('rungs')] }), invented('guest', { host: stands('host') })]), needing(rungs)).found;
    expect(guest?.parts[0]?.grounds[0]).toMatchObject({ kind: 'industry', basis: 'derived', of: { id: 'host' } });
  });

  it('counts science nearby by its distance on the map, and says when that is all', () => {
    const lookups = district([invented('beside', { ...at(20.052) }), invented('away', { ...at(20.07) }), invented('beyond', { ...at(20.1) })], (catalogue) => {
      const library = catalogue.places.find(({ id }) => id === 'library');
      if (library) library.industries = [meantFor('rungs')];
    });
    const need = needing(rungs);
    const answer = match(lookups, need);
    expect(ids(answer.found)).toEqual(['beside', 'away']);
    expect(strengthOf(answer, 'beside', 'science')).toBeGreaterThan(strengthOf(answer, 'away', 'science'));
    expect(directnessOf(answer, need)).toBe('science');
  });
});

describe('conditions', () => {
  it('of distance know surely, possibly and not, by both uncertainties', () => {
    const lookups = district([
      invented('sure', { ...at(20.05) }), invented('maybe', { ...at(20.06, 10.05, 400) }), invented('no', { ...at(20.06, 10.05, 50) }), invented('unplaced'),
    ]);
    const { found, silent, hidden } = match(lookups, needing({ kind: 'near', place: 'library', metres: 1000 }));
    expect(found.map(({ place, verdicts }) => [place.id, verdicts.get(0)])).toEqual([['sure', 'met'], ['maybe', 'possible']]);
    expect(silent.map(({ id }) => id)).toEqual(['unplaced']);
    expect(ids(hidden)).toEqual(['no']);
  });

  it('measure a place without a position from its host, as possible at best', () => {
    const lookups = district([invented('host', { ...at(20.05) }), invented('guest', { host: stands('host') })]);
    const { found } = match(lookups, needing({ kind: 'near', place: 'library', metres: 1000 }));
    expect(found.find(({ place }) => place.id === 'guest')).toMatchObject({ parts: [{ grounds: [{ through: { id: 'host' } }] }] });
    expect(found.find(({ place }) => place.id === 'guest')?.verdicts.get(0)).toBe('possible');
  });

  it('are silent about a place of choice that has no position', () => {
    const lookups = district([invented('park', { ...at(20.05) }), invented('nowhere')]);
    expect(match(lookups, needing({ kind: 'near', place: 'nowhere', metres: 1000 })).silent).toHaveLength(2);
  });

  it('of a subdistrict follow the host', () => {
    const upper: NonNullable<Place['subdistricts']> = { value: ['upper'], basis: 'stated', citations: ['zone-plan#1'] };
    const lookups = district([
      invented('host', { subdistricts: upper }), invented('guest', { host: stands('host') }), invented('lower', { subdistricts: { ...upper, value: ['lower'] } }), invented('unsaid'),
    ]);
    const answer = match(lookups, needing({ kind: 'subdistrict', subdistrict: 'upper' }));
    expect(ids(answer.found)).toEqual(['host', 'guest']);
    expect(ids(answer.hidden)).toEqual(['lower']);
    expect(answer.silent.map(({ id }) => id)).toEqual(['unsaid']);
  });

  it('of a function read what is said, and never hide by it', () => {
    const role = (zh: string, en: string): Partial<Place> => ({ role: { value: { zh, en }, basis: 'stated', citations: ['zone-plan#1'] } });
    const lookups = district([
      invented('quarters', { kind: 'headquarters-cluster' }), invented('fashion', role('引入总部', 'A pilot area with head offices')), invented('works', role('造梯', 'Ladder making')),
      invented('pilot-base', { name: { zh: '中试基地', en: 'Pilot base' } }),
    ]);
    const quarters = match(lookups, needing({ kind: 'function', function: 'headquarters' }));
    expect(quarters.found.map(({ place, score }) => [place.id, score])).toEqual([['quarters', 100], ['fashion', 70]]);
    expect(quarters.hidden).toEqual([]);
    const pilot = match(lookups, needing({ kind: 'function', function: 'pilot' }));
    // A translation’s “pilot area” is no pilot plant.
    expect(ids(pilot.found)).toEqual(['pilot-base']);
    expect(pilot.found[0]).toMatchObject({ place: { id: 'pilot-base' }, parts: [{ grounds: [{ source: 'name', basis: 'derived' }] }] });
  });

  it('of city support need the district to be named; no district named is silence', () => {
    const named = (includesDistrict: boolean | null) => match(district([invented('park', { industries: [meantFor('rungs')] })], (catalogue) => {
      const industry = catalogue.industries.find(({ id }) => id === 'rungs');
      if (industry?.hosts) industry.hosts = { ...industry.hosts, includesDistrict };
    }), needing({ kind: 'city' }));
    expect(ids(named(true).found)).toEqual(['park']);
    expect(named(null).silent).toHaveLength(1);
    expect(named(false).hidden).toMatchObject([{ by: [{ against: { kind: 'clusters', clusters: ['rungs'] } }] }]);
  });
});
