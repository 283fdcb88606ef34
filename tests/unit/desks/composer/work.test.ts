import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../../src/catalogue/lookups';
import { emptyFilter } from '../../../../src/catalogue/filter';
import { beginning, cleanTitle, largest, longestTitle, ratios, roundedCamera, sandboxes, smallest, type Composition } from '../../../../src/desks/composer/composition';
import { readSize, readWork, writeWork } from '../../../../src/desks/composer/work';
import { screenThemes } from '../../../../src/theme/theme';
import { frameParts } from '../../../../src/view/frame';
import { defaultView, languages } from '../../../../src/view/view';
import { compile } from '../../../component/district';

const lookups = createLookups(compile());
const { plans, places, layers, industries } = lookups.catalogue;
const start = beginning(defaultView(plans[0]?.id ?? ''), undefined);
const ids = (records: readonly { readonly id: string }[]) => fc.constantFrom(...records.map(({ id }) => id));
const size = fc.integer({ min: smallest, max: largest });

const anyComposition: fc.Arbitrary<Composition> = fc.record({
  view: fc.record({
    plan: ids(plans), place: fc.option(ids(places)), layers: fc.option(fc.subarray(layers.map(({ id }) => ({ id, opacity: 1 })))),
    industry: fc.option(ids(industries)), theme: fc.option(fc.constantFrom(...screenThemes)), language: fc.constantFrom(...languages),
    parts: fc.subarray([...frameParts]), wheel: fc.constantFrom('guarded' as const, 'free' as const),
  }).map(({ plan, place, industry, parts, wheel, ...rest }) => ({
    ...defaultView(plan), ...rest, page: place === null ? { type: 'home' as const } : { type: 'place' as const, id: place },
    filter: { ...emptyFilter, industry }, frame: { parts, wheel },
  })),
  camera: fc.option(fc.record({ center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 })), zoom: fc.integer({ min: 0, max: 24 }) }).map(roundedCamera)),
  visitorsLanguage: fc.boolean(),
  width: fc.option(size),
  height: fc.oneof(size, fc.constantFrom(...ratios, 'auto' as const)),
  sandbox: fc.constantFrom(...sandboxes),
  messages: fc.boolean(),
  host: fc.string({ unit: 'grapheme', maxLength: 40 }),
  title: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanTitle)),
});

describe('what a composition is told', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(anyComposition, (composition) => {
      expect(readWork(writeWork(composition, lookups), start, lookups)).toEqual({ composition, unread: [] });
    }));
  });

  it('begins with what is looked at', () => {
    expect(readWork(undefined, start, lookups)).toEqual({ composition: start, unread: [] });
    expect(readWork('', start, lookups)).toEqual({ composition: start, unread: [] });
  });

  it('keeps what can be read of a broken text, and gives back what could not', () => {
    const { composition, unread } = readWork('lang=en&place=nowhere&show=lens,bells&width=12&height=4:3&page=desk/brief&colour=red&map=1/2', start, lookups);
    expect(composition).toMatchObject({ width: null, height: '4:3', camera: null, view: { language: 'en', page: { type: 'home' } } });
    expect([...unread].sort()).toEqual(['colour=red', 'map=1/2', 'page=desk/brief', 'place=nowhere', 'show=lens,bells', 'width=12']);
  });

  it('never fails, whatever it is given, and what it makes can be written', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.tuple(fc.constantFrom('map', 'width', 'height', 'title', 'host', 'layers', 'show', 'plan'), fc.string())).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))), (text) => {
      const { composition } = readWork(text, start, lookups);
      expect(readWork(writeWork(composition, lookups), start, lookups).composition).toEqual(composition);
    }));
  });

  it('takes whole numbers of pixels that can be meant, and titles that can be said', () => {
    expect(['480', '99', '4001', '1e3', '-480', '48.5', ''].map(readSize)).toEqual([480, null, null, null, null, null, null]);
    expect(cleanTitle('a\u0000b\nc')).toBe('a b c');
    expect(cleanTitle('x'.repeat(longestTitle + 1))).toHaveLength(longestTitle);
  });
});
