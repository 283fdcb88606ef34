import { expect, it } from 'vitest';
import { attributionsOf } from '../../../src/catalogue/base-features';
import type { Catalogue } from '../../../src/catalogue/catalogue';

const file = (name: string, attribution?: string): Catalogue['base'][string] => ({
  type: 'FeatureCollection', name, features: [],
  ...(attribution && { attribution: { zh: attribution, en: attribution } }),
});

it('names each source of the base map once, and none where a file names none', () => {
  const base = { outline: file('outline', 'A'), rail: file('rail', 'B'), labels: file('labels'), stations: file('stations', 'B') };
  expect(attributionsOf(base).map(({ zh }) => zh)).toEqual(['A', 'B']);
});
