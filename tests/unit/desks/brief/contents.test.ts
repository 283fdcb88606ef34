import { describe, expect, it } from 'vitest';
import { budgetsDown, fittings, type Budget } from '../../../../src/desks/brief/budget';
import { briefContents } from '../../../../src/desks/brief/contents';
import { isListed, posterContents } from '../../../../src/desks/brief/poster-contents';
import { dossierOf } from '../../../../src/dossier/dossier';
import { districtCatalogue, placeOf, smallLookups } from '../../support';
import { createLookups } from '../../../../src/catalogue/lookups';

const [everything, ...tighter] = budgetsDown();
if (!everything) throw new Error('there is no budget');
const least = tighter.at(-1) ?? everything;
const district = createLookups(districtCatalogue());

const contentsOf = (id: string, budget: Budget, lookups = smallLookups()) => {
  const dossier = dossierOf(lookups, placeOf(lookups.catalogue, id));
  return briefContents(lookups, dossier, budget);
};

describe('budgets', () => {
  it('give way step by step, and nothing ever comes back', () => {
    const all = [everything, ...tighter];
    all.slice(1).forEach((budget, index) => {
      const before = all[index];
      for (const key of Object.keys(budget) as (keyof Budget)[]) expect(Number(budget[key])).toBeLessThanOrEqual(Number(before?.[key]));
    });
    expect(least).toMatchObject({ industries: 3, lineage: 1, notes: 0, reasons: false });
  });

  it('leave the map its least height until the contents are at their least', () => {
    const layouts = fittings(100, 70);
    expect(layouts[0]).toEqual({ mapMillimetres: 100, budget: everything });
    const lower = layouts.filter(({ mapMillimetres }) => mapMillimetres < 70);
    expect(lower.every(({ budget }) => budget.industries === least.industries && budget.notes === 0)).toBe(true);
    expect(Math.min(...lower.map(({ mapMillimetres }) => mapMillimetres))).toBeGreaterThanOrEqual(40);
  });
});

describe('the contents of a sheet', () => {
  it('groups industries that are known alike, and counts what is left out', () => {
    const lookups = smallLookups();
    const { industries } = dossierOf(lookups, placeOf(lookups.catalogue, 'iz-north'));
    const all = contentsOf('iz-north', everything);
    expect(all.industries.shown.flatMap((group) => group.industries)).toHaveLength(industries.length);
    expect(all.industries.more).toBe(0);
    const one = contentsOf('iz-north', { ...everything, industries: 1 });
    expect(one.industries.shown.flatMap((group) => group.industries)).toHaveLength(1);
    expect(one.industries.more).toBe(industries.length - 1);
  });

  it('numbers the sources of what is shown, and of nothing else', () => {
    const lookups = district;
    const place = placeOf(lookups.catalogue, 'hq-phoenix-city');
    const all = contentsOf(place.id, everything, lookups);
    const few = contentsOf(place.id, least, lookups);
    const shownOnly = new Set(few.citations);
    expect(all.citations.length).toBeGreaterThan(few.citations.length);
    for (const { statement } of few.industries.shown) for (const citation of statement.citations) expect(shownOnly).toContain(citation);
    for (const citation of few.citations) expect(all.citations).toContain(citation);
  });

  it('names the nearest science however far, but none that is only a candidate', () => {
    const { science } = contentsOf('iz-guangmingcheng-station', everything, district);
    expect(science).toHaveLength(everything.science);
    expect(science.map(({ metres }) => metres)).toEqual([...science.map(({ metres }) => metres)].sort((one, other) => one - other));
    expect(science.every(({ item }) => item.placement?.basis !== 'candidate')).toBe(true);
  });

  it('has nothing near where there is no position to measure from', () => {
    const { science, dossier } = contentsOf('park-5g-demo', everything, district);
    expect(dossier.surroundings).toBeNull();
    expect(science).toEqual([]);
  });
});

describe('the contents of a poster', () => {
  const budget = { industries: 9, rows: 99, names: 99 };

  it('has the plan’s groups in their order, then what its other layers show', () => {
    for (const plan of district.catalogue.plans) {
      const { sections, legend } = posterContents(district, plan, budget);
      const layers = new Set(plan.layers);
      const shown = district.catalogue.places.filter(({ layer }) => layers.has(layer));
      expect(new Set(sections.flatMap(({ places }) => places))).toEqual(new Set(shown));
      expect(sections.flatMap(({ group }) => group?.id ?? [])).toEqual(plan.groups.map(({ id }) => id).filter((id) => shown.some((place) => place.group === id)));
      expect(legend.length).toBeGreaterThan(0);
    }
  });

  it('lists numbered places in the order of their numbers', () => {
    const [plan] = district.catalogue.plans;
    if (!plan) throw new Error('there is no plan');
    const zones = posterContents(district, plan, budget).sections.find(({ group }) => group?.id === 'industrial-zones');
    expect(zones && isListed(zones)).toBe(true);
    expect(zones?.places.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('cites industries only as far as it names them', () => {
    const [plan] = district.catalogue.plans;
    if (!plan) throw new Error('there is no plan');
    const all = posterContents(district, plan, budget).citations;
    const none = posterContents(district, plan, { ...budget, industries: 0 }).citations;
    expect(none.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining([...none]));
  });
});
