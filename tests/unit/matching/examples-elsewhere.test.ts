import { expect, it } from 'vitest';
import { createLookups } from '../../../src/catalogue/lookups';
import { examplesOf } from '../../../src/matching/examples';
import { secondCatalogue } from '../support';

it('a district without firms in parks, facilities with industries and headquarters has an example all the same', () => {
  const [example] = examplesOf(createLookups(secondCatalogue()));
  expect(example).toEqual({ words: { zh: '潮汐机组', en: 'Tidal turbines' }, conditions: [] });
});

it('does not ask for rail where there is none', () => {
  const catalogue = secondCatalogue();
  for (const place of catalogue.places) if (place.kind === 'industrial-zone') place.kind = 'headquarters-cluster';
  const conditions = examplesOf(createLookups(catalogue)).flatMap((example) => example.conditions.map(({ kind }) => kind));
  expect(conditions).toEqual(['function']);
});
