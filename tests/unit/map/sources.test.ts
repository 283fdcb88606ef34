import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSources, placeSources, selectionData } from '../../../src/map/engine/sources';
import { readHatchName, readIconName } from '../../../src/map/engine/image-names';
import { pictureOf } from '../../../src/map/picture';
import { coloursOf, figureColours } from '../../../src/theme/theme';
import type { View } from '../../../src/view/view';
import { smallLookups, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';

const lookups = smallLookups();
const { catalogue } = lookups;
const plain = viewOf(lookups);
const showing = (change: Partial<View>) => pictureOf(lookups, viewOf(lookups, change));

describe('the sources', () => {
  const { items } = pictureOf(lookups, plain);
  const sources = placeSources(items, catalogue.layers);
  const properties = Object.values(sources).flatMap(({ features }) => features.map((feature) => feature.properties ?? {}));

  it('hold every item once as a label and, unless it is a point, once as a shape', () => {
    const ids = (suffix: string): unknown[] => Object.entries(sources)
      .filter(([id]) => id.endsWith(suffix))
      .flatMap(([, { features }]) => features.map((feature): unknown => feature.properties?.['id']))
      .sort();
    expect(ids('-labels')).toEqual(['cl-ladder', 'iz-north', 'library', 'pu-north']);
    expect(ids('-shapes')).toEqual(['cl-ladder', 'iz-north', 'pu-north']);
  });

  it('mark the name of a candidate with a question', () => {
    const named = properties.map(({ en }) => en as string);
    expect(named).toContain('North Slope?');
    expect(named).toContain('Ladder Library');
    expect(named).not.toContain('Ladder Library?');
  });

  it('name colours, icons and hatches without a theme, which the style adds', () => {
    for (const { colour, icon, hatch } of properties as Record<string, string | undefined>[]) {
      expect(figureColours).toContain(colour);
      if (icon !== undefined) expect(readIconName(icon)).toBeNull();
      if (icon !== undefined) expect(readIconName(`${icon}|dark`)).not.toBeNull();
      expect(readHatchName(`${hatch}|dark`)).toEqual({ colour, theme: 'dark' });
    }
  });

  it('hold only what can be sent to the map’s worker', () => {
    expect(structuredClone(sources)).toEqual(sources);
  });

  it('of the base map hold each feature once, by its kind', () => {
    const base = baseSources(catalogue.base);
    expect(base['base-district-outline']?.features).toHaveLength(1);
    expect(base['base-rail-line']?.features).toMatchObject([{ properties: { colour: '#c00', line: '1' } }]);
    expect(base['base-station']?.features).toMatchObject([{ properties: { zh: '梯口站', en: 'Ladder Foot', interchange: false } }]);
    expect(Object.values(baseSources({})).every(({ features }) => features.length === 0)).toBe(true);
  });

  it('give a line without a colour one of the tokens', () => {
    const uncoloured = smallLookups(({ base }) => Object.values(base).forEach(({ features }) =>
      features.forEach(({ properties: of }) => { if (of.kind === 'rail-line') delete of.colour; })));
    expect(baseSources(uncoloured.catalogue.base)['base-rail-line']?.features).toMatchObject([{ properties: { colour: coloursOf('light')['rail-unknown'] } }]);
  });
});

describe('what is marked', () => {
  const dataOf = (change: Partial<View>) => selectionData(showing(change).marked);
  const selecting = (id: string): Partial<View> => ({ page: { type: 'place', id } });

  it('changes the selection’s data and no other source’s', () => {
    const before = placeSources(showing({}).items, catalogue.layers);
    expect(dataOf({}).features).toEqual([]);
    expect(dataOf(selecting('iz-north')).features.length).toBeGreaterThan(0);
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const { items } = pictureOf(lookups, view);
      expect(items).toBe(showing({}).items);
      expect(placeSources(items, catalogue.layers)).toEqual(before);
    }), { numRuns: 30 });
  });

  it('is uploaded as shape, label and ring of uncertainty to scale', () => {
    const { features } = dataOf(selecting('iz-north'));
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Point', 'Polygon']);
    expect(features.filter(({ properties }) => properties?.['family'] === 'uncertainty')).toHaveLength(1);
  });

  it('is the host of a place without a position', () => {
    expect(dataOf(selecting('reading-room'))).toEqual(dataOf(selecting('library')));
    expect(dataOf(selecting('iz-south')).features).toEqual([]);
  });

  it('is every place shown together, in turn', () => {
    const together = ['iz-north', 'library'];
    expect(dataOf({ together }).features).toEqual(together.flatMap((id) => dataOf(selecting(id)).features));
  });

  it('has no ring where a position is certain', () => {
    const certain = smallLookups(({ places }) => places.forEach(({ placement }) => { if (placement) placement.uncertaintyMetres = 0; }));
    const { marked } = pictureOf(certain, viewOf(certain, selecting('library')));
    expect(selectionData(marked).features).toHaveLength(1);
  });
});
