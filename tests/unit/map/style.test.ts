import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSources, placeSources, selectionData, selectionSource } from '../../../src/map/engine/sources';
import { answersToPointer, emptyStyle, styleLayers } from '../../../src/map/engine/style';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { smallLookups, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';

const lookups = smallLookups();
const { catalogue } = lookups;
const languageOf = (view: View): 'zh' | 'en' => (view.language === 'en' ? 'en' : 'zh');
const layersOf = (view: View) => styleLayers(pictureOf(lookups, view), catalogue.layers, languageOf(view));
const idsOf = (view: View): string[] => layersOf(view).map(({ id }) => id);
const plain = viewOf(lookups);

/** The style as MapLibre holds it once sources and layers are added. */
function styleOf(view: View): StyleSpecification {
  const picture = pictureOf(lookups, view);
  const data = { ...baseSources(catalogue.base), ...placeSources(picture.items, catalogue.layers), [selectionSource]: selectionData(picture.selected) };
  const sources = Object.fromEntries(Object.entries(data).map(([id, collection]) => [id, { type: 'geojson' as const, data: collection, promoteId: 'id' }]));
  return { ...emptyStyle, sources, layers: [...emptyStyle.layers, ...layersOf(view)] };
}

describe('the style', () => {
  it('has the same layers in the same order for every view', () => {
    const ids = idsOf(plain);
    fc.assert(fc.property(arbitraryView(lookups), (view) => { expect(idsOf(view)).toEqual(ids); }));
  });

  it('gives each layer an id of its own', () => {
    const ids = styleOf(plain).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws from sources that are there, for every view', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const { sources, layers } = styleOf(view);
      for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    }), { numRuns: 30 });
  });

  it('is what MapLibre accepts, for every view', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      expect(validateStyleMin(styleOf(view)).map(({ message }) => message)).toEqual([]);
    }), { numRuns: 30 });
  });

  it('asks for nothing from anywhere', () => {
    const style = styleOf(plain);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify({ ...style, sources: {} })).not.toMatch(/https?:|\/\//);
  });

  it('shows the layers that the picture shows and hides the others', () => {
    for (const layers of [[], ['zones'], ['units', 'places']]) {
      const view = viewOf(lookups, { layers });
      for (const { id } of catalogue.layers) {
        const drawn = layersOf(view).filter((layer) => 'source' in layer && [`${id}-shapes`, `${id}-labels`].includes(layer.source));
        expect(drawn.length).toBeGreaterThan(0);
        for (const layer of drawn) expect(layer.layout?.visibility).toBe(layers.includes(id) ? 'visible' : 'none');
      }
    }
  });

  it('writes names in the reader’s language', () => {
    const english = JSON.stringify(layersOf({ ...plain, language: 'en' }).map(({ layout }) => layout));
    const chinese = JSON.stringify(layersOf(plain).map(({ layout }) => layout));
    expect(english).toContain('["get","en"]');
    expect(english).not.toContain('["get","zh"]');
    expect(chinese).toContain('["get","zh"]');
    expect(chinese).not.toContain('["get","en"]');
  });

  it('answers to the pointer on places, never on the ground or the selection', () => {
    const answering = layersOf(plain).filter(answersToPointer);
    const sources = new Set(answering.map((layer) => ('source' in layer ? layer.source : '')));
    for (const { id } of catalogue.layers) expect([...sources]).toContain(`${id}-labels`);
    expect([...sources].filter((source) => source.startsWith('base-') || source === selectionSource)).toEqual([]);
  });
});

describe('the sources', () => {
  const { items } = pictureOf(lookups, plain);
  const sources = placeSources(items, catalogue.layers);

  it('hold every item once as a label and, unless it is a point, once as a shape', () => {
    const ids = (suffix: string): unknown[] => Object.entries(sources)
      .filter(([id]) => id.endsWith(suffix))
      .flatMap(([, { features }]) => features.map(({ properties }): unknown => properties?.['id']))
      .sort();
    expect(ids('-labels')).toEqual(['cl-ladder', 'iz-north', 'library', 'pu-north']);
    expect(ids('-shapes')).toEqual(['cl-ladder', 'iz-north', 'pu-north']);
  });

  it('mark the name of a candidate with a question', () => {
    const named = Object.values(sources).flatMap(({ features }) => features.map(({ properties }) => properties?.['en'] as string));
    expect(named).toContain('North Slope?');
    expect(named).toContain('Ladder Library');
    expect(named).not.toContain('Ladder Library?');
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
});

describe('selecting', () => {
  const selecting = (id: string) => pictureOf(lookups, viewOf(lookups, { page: { type: 'place', id } }));

  it('changes the selection’s data and no other source’s', () => {
    const [before, after] = [pictureOf(lookups, plain), selecting('iz-north')];
    expect(after.items).toBe(before.items);
    expect(selectionData(before.selected).features).toEqual([]);
    expect(selectionData(after.selected).features.length).toBeGreaterThan(0);
  });

  it('uploads the shape, the label and the ring of uncertainty to scale', () => {
    const { features } = selectionData(selecting('iz-north').selected);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Point', 'Polygon']);
    expect(features.filter(({ properties }) => properties?.['family'] === 'uncertainty')).toHaveLength(1);
  });

  it('uploads the host of a place without a position', () => {
    expect(selectionData(selecting('reading-room').selected)).toEqual(selectionData(selecting('library').selected));
    expect(selectionData(selecting('iz-south').selected).features).toEqual([]);
  });

  it('draws no ring where a position is certain', () => {
    const certain = smallLookups(({ places }) => places.forEach(({ placement }) => { if (placement) placement.uncertaintyMetres = 0; }));
    const { selected } = pictureOf(certain, viewOf(certain, { page: { type: 'place', id: 'library' } }));
    expect(selectionData(selected).features).toHaveLength(1);
  });
});
