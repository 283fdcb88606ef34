import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../src/catalogue/lookups';
import { readAddress, writeSearch } from '../../../src/view/address';
import { changeLens, compareWith, planToCompare, swapPlans, withMode, withShare, type ViewChange } from '../../../src/view/compare';
import { compareModes, type View } from '../../../src/view/view';
import { districtCatalogue, smallLookups, viewOf } from '../support';

const lookups = smallLookups();
const ids = lookups.catalogue.plans.map(({ id }) => id);
const comparing = (change: Partial<View['comparison'] & object> = {}): View =>
  viewOf(lookups, { comparison: { plan: 'clusters', mode: 'swipe', share: 30, ...change } });
const after = (view: View, change: ViewChange): View => ({ ...view, ...change });

/** Views that compare the two plans in any way, with the layers of their lens. */
const anyComparing = fc.record({
  flipped: fc.boolean(), mode: fc.constantFrom(...compareModes), share: fc.integer({ min: 0, max: 100 }),
  together: fc.subarray(['iz-north', 'pu-north']), place: fc.option(fc.constantFrom('iz-north', 'pu-north')),
}).map(({ flipped, mode, share, together, place }): View => viewOf(lookups, {
  plan: flipped ? 'clusters' : 'zones',
  comparison: { plan: flipped ? 'zones' : 'clusters', mode, share },
  together,
  page: place === null ? { type: 'home' } : { type: 'place', id: place },
}));

describe('laying a plan beside the lens’s', () => {
  it('begins by swiping from the middle, on the comparison’s page', () => {
    const view = viewOf(lookups, { page: { type: 'place', id: 'iz-north' }, together: ['iz-north'] });
    expect(compareWith(view, 'clusters', lookups)).toEqual({
      comparison: { plan: 'clusters', mode: 'swipe', share: 50 }, together: [], page: { type: 'home' },
    });
  });

  it('keeps the way of comparing when another plan is chosen', () => {
    const view = comparing({ plan: 'attic', mode: 'overlay', share: 70 });
    expect(compareWith(view, 'clusters', lookups).comparison).toEqual({ plan: 'clusters', mode: 'overlay', share: 70 });
  });

  it('swaps where the lens’s plan is chosen, so that no plan stands beside itself', () => {
    expect(compareWith(comparing(), 'zones', lookups)).toMatchObject({ plan: 'clusters', comparison: { plan: 'zones', share: 70 } });
    expect(compareWith(viewOf(lookups), 'zones', lookups)).toEqual({});
  });

  it('is closed with what it marked, and leaves an unknown plan alone', () => {
    expect(compareWith(comparing(), null, lookups)).toEqual({ comparison: null, together: [] });
    expect(compareWith(comparing(), 'attic', lookups)).toEqual({});
  });
});

describe('the way of comparing', () => {
  it('begins in the middle when it changes, and stays when chosen again', () => {
    expect(withMode(comparing(), 'overlay').comparison).toEqual({ plan: 'clusters', mode: 'overlay', share: 50 });
    expect(withMode(comparing(), 'swipe').comparison).toEqual({ plan: 'clusters', mode: 'swipe', share: 30 });
  });

  it('has a share of whole percent from 0 to 100', () => {
    const shares = [-5, 0, 33.4, 99.6, 400].map((share) => withShare(comparing(), share).comparison?.share);
    expect(shares).toEqual([0, 0, 33, 100, 100]);
    expect(withShare(comparing(), NaN)).toEqual({});
  });

  it('is nothing where nothing is compared', () => {
    for (const change of [withMode(viewOf(lookups), 'overlay'), withShare(viewOf(lookups), 10), swapPlans(viewOf(lookups))]) expect(change).toEqual({});
  });
});

describe('swapping', () => {
  it('mirrors the divider, and keeps an opacity', () => {
    expect(swapPlans(comparing())).toEqual({ plan: 'clusters', layers: null, comparison: { plan: 'zones', mode: 'swipe', share: 70 } });
    expect(swapPlans(comparing({ mode: 'overlay' })).comparison?.share).toBe(30);
  });

  it('twice is the same, and once is not', () => {
    fc.assert(fc.property(anyComparing, (view) => {
      const once = after(view, swapPlans(view));
      expect(once.plan).toBe(view.comparison?.plan);
      expect(after(once, swapPlans(once))).toEqual(view);
    }));
  });
});

describe('changing the lens', () => {
  it('goes to the front page with the lens’s own layers and nothing marked', () => {
    const view = viewOf(lookups, { layers: [], together: ['iz-north'], page: { type: 'place', id: 'iz-north' } });
    expect(after(view, changeLens(view, 'clusters'))).toEqual(viewOf(lookups, { plan: 'clusters' }));
  });

  it('keeps the comparison, and swaps where the compared plan becomes the lens', () => {
    expect(after(comparing(), changeLens(comparing(), 'zones')).comparison).toEqual(comparing().comparison);
    expect(changeLens(comparing(), 'clusters')).toMatchObject({ plan: 'clusters', comparison: { plan: 'zones', share: 70 } });
  });

  it('and every other change give a view that its address can hold', () => {
    const changes: ((view: View) => ViewChange)[] = [
      ...ids.map((id) => (view: View) => changeLens(view, id)),
      ...ids.map((id) => (view: View) => compareWith(view, id, lookups)),
      ...compareModes.map((mode) => (view: View) => withMode(view, mode)),
      (view) => withShare(view, 12.3), swapPlans,
    ];
    fc.assert(fc.property(anyComparing, fc.constantFrom(...changes), (view, change) => {
      const changed = after(view, change(view));
      expect(readAddress(writeSearch(changed, lookups), '', lookups)).toMatchObject({ view: changed, notices: [] });
    }));
  });
});

describe('the plan to compare with', () => {
  it('is the other of two', () => {
    expect(ids.map((id) => planToCompare(lookups, id))).toEqual(['clusters', 'zones']);
  });

  it('is the next one linked by lineage, before the next in the list', () => {
    const real = createLookups(districtCatalogue());
    // Nothing links the plan of 2021 to the science city, which stands next in the list.
    expect(planToCompare(real, 'fourteenth-space')).toBe('three-plus-nine');
    expect(planToCompare(real, 'three-plus-nine')).toBe('structure-2035');
    // Both the first plan and the last are linked to this one: the last comes next.
    expect(planToCompare(real, 'structure-2035')).toBe('science-city');
  });

  it('is the next in the list where none is linked, and none where there is no other', () => {
    const unlinked = smallLookups((catalogue) => void (catalogue.lineage = []));
    expect(planToCompare(unlinked, 'zones')).toBe('clusters');
    const alone = smallLookups((catalogue) => void catalogue.plans.splice(1));
    expect(planToCompare(alone, 'zones')).toBeNull();
  });
});
