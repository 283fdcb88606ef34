import { join } from 'node:path';
import { buildCatalogue } from '../../scripts/catalogue/build';
import { formatProblems } from '../../scripts/catalogue/problem';
import type { Catalogue, IndustryStatement, Place } from '../../src/catalogue/catalogue';
import { createLookups, type Lookups } from '../../src/catalogue/lookups';
import { defaultView, type ShownLayer, type View } from '../../src/view/view';
import type { AddressBar } from '../../src/view/store';
import { smallDistrictRoot } from './catalogue/small-district';

function compiled(root: string): Catalogue {
  const { catalogue, problems } = buildCatalogue(root);
  if (catalogue === null) throw new Error(formatProblems(problems));
  return catalogue;
}

const small = compiled(smallDistrictRoot);

/** The small fixture district, compiled; a copy that a test may change as it likes. */
export function smallCatalogue(change?: (catalogue: Catalogue) => void): Catalogue {
  const catalogue = structuredClone(small);
  change?.(catalogue);
  return catalogue;
}

export const smallLookups = (change?: (catalogue: Catalogue) => void): Lookups => createLookups(smallCatalogue(change));

/** The second invented district: far away, wide, with other plans and kinds, and without much that a district may have. */
export const secondCatalogue = (): Catalogue => compiled(join(import.meta.dirname, '../fixtures/second-district'));

/** The real district’s catalogue, compiled from `data/` and `seeds/`. */
export const districtCatalogue = (): Catalogue => compiled(join(import.meta.dirname, '../..'));

/** The place of an id; fails the test where there is none. */
export function placeOf(catalogue: Catalogue, id: string): Place {
  const place = catalogue.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place "${id}"`);
  return place;
}

/** An invented place: a park of no position unless told otherwise. */
export const invented = (id: string, members: Partial<Place> = {}): Place => ({
  id, layer: 'places', kind: 'park', name: { zh: id, en: id }, plans: [], checked: '2032', citations: ['zone-plan#1'],
  geometry: null, label: null, bounds: null, ...members,
});

export const stands = (place: string): NonNullable<Place['host']> => ({ place, basis: 'stated', citations: ['zone-plan#1'] });

export const meantFor = (industry: string, basis: IndustryStatement['basis'] = 'stated'): IndustryStatement =>
  ({ industry, basis, citations: ['zone-plan#1'] });

/** A view that differs from the default one in what is given. */
export const viewOf = (lookups: Lookups, change: Partial<View> = {}): View =>
  ({ ...defaultView(lookups.catalogue.plans[0]?.id ?? ''), ...change });

/** Layers at full strength, from the bottom up. */
export const fullLayers = (...ids: string[]): ShownLayer[] => ids.map((id) => ({ id, opacity: 1 }));

export interface FakeAddressBar extends AddressBar {
  /** Every entry of the history, as query and hash. */
  readonly entries: readonly string[];
  current(): string;
  followers(): number;
  /** Steps through the history as the reader’s buttons do. */
  go(steps: number): void;
}

/** An address bar with its history, as a browser window has one. */
export function fakeAddressBar(first = ''): FakeAddressBar {
  const entries = [first];
  const followers = new Set<() => void>();
  let at = 0;
  const current = (): string => entries[at] ?? '';
  const page = 'https://example.org/map/';
  const resolved = (address: string): string => {
    const { search, hash } = new URL(address, new URL(current(), page));
    return search + hash;
  };
  return {
    entries,
    current,
    followers: () => followers.size,
    read() {
      const { search, hash } = new URL(current(), page);
      return { search, hash };
    },
    push(address) {
      entries.splice(at + 1, Infinity, resolved(address));
      at += 1;
    },
    replace(address) {
      entries[at] = resolved(address);
    },
    listen(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    go(steps) {
      at += steps;
      followers.forEach((changed) => changed());
    },
  };
}
