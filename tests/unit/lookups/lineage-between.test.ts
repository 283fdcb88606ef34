import { describe, expect, it } from 'vitest';
import type { Catalogue, Lineage } from '../../../src/catalogue/catalogue';
import { areLinked, lineageBetween, type LineageBetween } from '../../../src/catalogue/lineage-between';
import { createLookups, type Lookups } from '../../../src/catalogue/lookups';
import { districtCatalogue, invented, placeOf, smallLookups } from '../support';

function between(lookups: Lookups, one: string, other: string): LineageBetween {
  const lineage = lineageBetween(lookups, one, other);
  if (!lineage) throw new Error(`no two plans: ${one}, ${other}`);
  return lineage;
}

const idsOf = (places: readonly { id: string }[]): string[] => places.map(({ id }) => id);
/** `older>newer` for each row, by group. */
const told = ({ groups }: LineageBetween): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ group, rows }) => [group, rows.map(({ from, to }) => `${from.id}>${to?.id ?? ''}`)]));
const counted = ({ groups }: LineageBetween): Record<string, number> =>
  Object.fromEntries(groups.map(({ group, rows }) => [group, rows.length]));

const link = (from: string, to: string | null, relation: Lineage['relation'], citations = ['zone-plan#1']): Lineage =>
  ({ from, to, relation, basis: 'inferred', reason: { zh: '试', en: 'A test' }, citations });

describe('the small district', () => {
  it('is told from the older plan to the newer, whichever is asked for first', () => {
    const lookups = smallLookups();
    for (const [one, other] of [['zones', 'clusters'], ['clusters', 'zones']] as const) {
      const lineage = between(lookups, one, other);
      expect([lineage.older.id, lineage.newer.id]).toEqual(['clusters', 'zones']);
      expect(told(lineage)).toEqual({ same: ['pu-north>iz-north'], dropped: ['cl-ladder>'] });
    }
  });

  it('keeps what a link says: basis, citations, reason', () => {
    expect(between(smallLookups(), 'zones', 'clusters').groups[0]?.rows[0]).toMatchObject({
      relation: 'same', basis: 'stated', citations: ['zone-plan#box-1'], reason: { zh: '同名', en: 'Same name' },
      from: { id: 'pu-north' }, to: { id: 'iz-north' },
    });
  });

  it('tells the newer places that nothing leads to apart from the links', () => {
    const lineage = between(smallLookups(), 'zones', 'clusters');
    expect(idsOf(lineage.unlinked)).toEqual(['iz-south']);
    expect(lineage.shared).toEqual([]);
  });

  it('groups from what stays to what is gone', () => {
    const lookups = smallLookups(({ lineage, places }) => {
      places.push(invented('old', { plans: ['clusters'] }), invented('new', { plans: ['zones'] }));
      lineage.unshift(link('old', 'new', 'overlaps'), link('old', 'iz-south', 'within'), link('cl-ladder', 'new', 'contains'), link('cl-ladder', 'iz-south', 'renamed'));
    });
    const lineage = between(lookups, 'zones', 'clusters');
    expect(Object.entries(told(lineage))).toEqual([
      ['same', ['pu-north>iz-north']], ['renamed', ['cl-ladder>iz-south']], ['parts', ['old>iz-south', 'cl-ladder>new']],
      ['overlaps', ['old>new']], ['dropped', ['cl-ladder>']],
    ]);
    expect(lineage.unlinked).toEqual([]);
  });

  it('takes a place of both plans for shared, neither linked nor new', () => {
    const lookups = smallLookups((catalogue) => void (placeOf(catalogue, 'iz-south').plans = ['zones', 'clusters']));
    const lineage = between(lookups, 'zones', 'clusters');
    expect(idsOf(lineage.shared)).toEqual(['iz-south']);
    expect(lineage.unlinked).toEqual([]);
  });

  it('leaves out links whose ends belong to other plans, or to none', () => {
    const lookups = smallLookups(({ lineage, places }) => {
      places.push(invented('elsewhere', { plans: [] }));
      lineage.push(link('pu-north', 'elsewhere', 'same'), link('elsewhere', 'iz-south', 'same'), link('nowhere', 'iz-south', 'same'));
    });
    expect(told(between(lookups, 'zones', 'clusters'))).toEqual({ same: ['pu-north>iz-north'], dropped: ['cl-ladder>'] });
  });

  it('is nothing for one plan beside itself, and for an unknown plan', () => {
    expect(lineageBetween(smallLookups(), 'zones', 'zones')).toBeNull();
    expect(lineageBetween(smallLookups(), 'zones', 'attic')).toBeNull();
    expect(areLinked(smallLookups(), 'zones', 'zones')).toBe(false);
  });

  it('does not count a place that is gone as a link', () => {
    expect(areLinked(smallLookups(), 'zones', 'clusters')).toBe(true);
    const gone = smallLookups((catalogue) => void (catalogue.lineage = catalogue.lineage.filter(({ to }) => to === null)));
    expect(areLinked(gone, 'zones', 'clusters')).toBe(false);
  });
});

describe('a place that is gone', () => {
  const droppedIn = (change: (catalogue: Catalogue) => void): unknown => told(between(smallLookups(change), 'zones', 'clusters'))['dropped'];

  it('is told of a newer plan only where a document of that plan is cited', () => {
    expect(droppedIn(({ lineage }) => lineage.push(link('pu-north', null, 'dropped', ['cluster-plan#1'])))).toEqual(['cl-ladder>']);
  });

  it('belongs to the older plan', () => {
    expect(droppedIn(({ lineage, places }) => {
      places.push(invented('elsewhere'));
      lineage.push(link('iz-south', null, 'dropped'), link('elsewhere', null, 'dropped'));
    })).toEqual(['cl-ladder>']);
  });

  it('is not gone where the newer plan lists it', () => {
    expect(droppedIn((catalogue) => void (placeOf(catalogue, 'cl-ladder').plans = ['clusters', 'zones']))).toBeUndefined();
  });
});

describe('periods that begin in the same year', () => {
  it('go by the catalogue’s order, and a link is told in its own direction', () => {
    const lookups = smallLookups(({ plans }) => plans.forEach((plan) => (plan.period = { from: 2031, to: 2035 })));
    const lineage = between(lookups, 'clusters', 'zones');
    expect([lineage.older.id, lineage.newer.id]).toEqual(['zones', 'clusters']);
    expect(told(lineage)).toMatchObject({ same: ['pu-north>iz-north'] });
    expect(idsOf(lineage.unlinked)).toEqual(['cl-ladder']);
  });
});

describe('the real district', () => {
  const lookups = createLookups(districtCatalogue());

  it.each([
    ['structure-2035', 'three-plus-nine', { same: 1, parts: 3, overlaps: 11 }],
    ['fourteenth-space', 'three-plus-nine', { overlaps: 1 }],
    ['structure-2035', 'science-city', { renamed: 5 }],
    ['structure-2035', 'fourteenth-space', {}],
    ['science-city', 'three-plus-nine', {}],
    ['science-city', 'fourteenth-space', {}],
  ])('links %s to %s as its documents do', (older, newer, counts) => {
    expect(counted(between(lookups, newer, older))).toEqual(counts);
  });

  it('tells every link of the lineage in exactly one pair of plans', () => {
    const ids = lookups.catalogue.plans.map(({ id }) => id);
    const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => between(lookups, one, other)));
    const rows = pairs.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows).toHaveLength(lookups.catalogue.lineage.length);
  });

  it('leaves the zones open that no older structure leads to', () => {
    const { newer, unlinked, groups } = between(lookups, 'three-plus-nine', 'structure-2035');
    const ends = new Set(groups.flatMap(({ rows }) => rows.map(({ to }) => to?.id)));
    expect(idsOf(unlinked)).toHaveLength(12 - ends.size);
    expect(unlinked.every(({ id, plans }) => plans.includes(newer.id) && !ends.has(id))).toBe(true);
  });
});
