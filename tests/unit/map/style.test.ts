import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { formatHex, parse } from 'culori';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalogue/filter';
import { wgs84Display } from '../../../src/map/display';
import { laterZooms } from '../../../src/map/district-frame';
import { placeSources, selectionSource } from '../../../src/map/engine/sources';
import { mapStyleOf } from '../../../src/map/engine/style/map-style';
import { answersToPointer, paperLayer, styleLayers } from '../../../src/map/engine/style/style';
import { pictureOf } from '../../../src/map/picture';
import { coloursOf, themes, type FigureColour, type Theme } from '../../../src/theme/theme';
import type { View } from '../../../src/view/view';
import { fullLayers, smallLookups, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';
import { draws, propertyFor } from './evaluate';

const lookups = smallLookups();
const { catalogue } = lookups;
interface Ways { readonly theme?: Theme; readonly overBaseMap?: boolean }
const contextOf = (view: View, { theme = 'light', overBaseMap = false }: Ways = {}) =>
  ({ picture: pictureOf(lookups, view), theme, language: view.language === 'en' ? 'en' : 'zh', overBaseMap }) as const;
const layersOf = (view: View, ways?: Ways) => styleLayers(contextOf(view, ways));
const idsOf = (view: View, ways?: Ways): string[] => layersOf(view, ways).map(({ id }) => id);
const styleOf = (view: View, ways?: Ways) => mapStyleOf(catalogue, contextOf(view, ways), wgs84Display, null);
const plain = viewOf(lookups);
const selecting = (id: string, change: Partial<View> = {}): View => viewOf(lookups, { ...change, page: { type: 'place', id } });
const sourceOf = (layer: LayerSpecification): string => ('source' in layer ? layer.source : '');
const drawnFrom = (layers: readonly LayerSpecification[], layer: string) =>
  layers.filter((each) => [`${layer}-shapes`, `${layer}-labels`].includes(sourceOf(each)));
const arbitraryWays: fc.Arbitrary<Ways> = fc.record({ theme: fc.constantFrom(...themes), overBaseMap: fc.boolean() });

/** Every feature of the places’ sources, by the source. */
const features: readonly (readonly [source: string, feature: Feature])[] = Object.entries(placeSources(pictureOf(lookups, plain).items, catalogue.layers))
  .flatMap(([source, collection]) => collection.features.map((feature) => [source, feature] as const));
const opacityNames = ['fill-opacity', 'line-opacity', 'text-opacity', 'icon-opacity'] as const;

describe('the style', () => {
  it('has the same layers for every view, whatever their order', () => {
    for (const overBaseMap of [false, true]) {
      const ids = idsOf(plain, { overBaseMap }).sort();
      fc.assert(fc.property(arbitraryView(lookups), fc.constantFrom(...themes), (view, theme) => {
        expect(idsOf(view, { theme, overBaseMap }).sort()).toEqual(ids);
      }));
    }
  });

  it('keeps their order but for that of the picture’s layers', () => {
    fc.assert(fc.property(arbitraryView(lookups), arbitraryView(lookups), arbitraryWays, (view, other, ways) => {
      const sameLayers = { ...other, plan: view.plan, layers: view.layers, comparison: view.comparison };
      expect(idsOf(sameLayers, ways)).toEqual(idsOf(view, ways));
    }));
  });

  it('draws what lies higher in the picture above what lies lower', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const order = pictureOf(lookups, view).layers.map(({ id }) => `${id}-shapes`);
      const drawn = layersOf(view).filter(({ type }) => type !== 'symbol').map(sourceOf).filter((source) => source.endsWith('-shapes'));
      expect([...new Set(drawn)]).toEqual(order);
      expect(drawn).toEqual([...drawn].sort((one, another) => order.indexOf(one) - order.indexOf(another)));
    }));
  });

  it('puts the paper and the ground at the bottom, what is marked at the top', () => {
    const ids = styleOf(selecting('iz-north')).layers.map(({ id }) => id);
    expect(ids[0]).toBe('paper');
    expect(ids.indexOf('land-edge')).toBeLessThan(ids.findIndex((id) => id.startsWith('places-') || id.startsWith('zones-')));
    const marks = ids.filter((id) => id.startsWith('selection-'));
    expect(ids.slice(-marks.length)).toEqual(marks);
  });

  it('gives each layer an id of its own', () => {
    for (const overBaseMap of [false, true]) {
      const ids = styleOf(plain, { overBaseMap }).layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('draws from sources that are there, for every view', () => {
    fc.assert(fc.property(arbitraryView(lookups), arbitraryWays, (view, ways) => {
      const { sources, layers } = styleOf(view, ways);
      for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    }), { numRuns: 30 });
  });

  it('is what MapLibre accepts, for every view', () => {
    fc.assert(fc.property(arbitraryView(lookups), arbitraryWays, (view, ways) => {
      expect(validateStyleMin(styleOf(view, ways)).map(({ message }) => message)).toEqual([]);
    }), { numRuns: 30 });
  });

  it('asks for nothing from anywhere', () => {
    const style = styleOf(plain);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
  });

  it('shows the layers that the picture shows and hides the others', () => {
    for (const layers of [[], ['zones'], ['units', 'places']]) {
      const view = viewOf(lookups, { layers: fullLayers(...layers) });
      for (const { id } of catalogue.layers) {
        const drawn = drawnFrom(layersOf(view), id);
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
    const sources = new Set(answering.map(sourceOf));
    for (const { id } of catalogue.layers) expect([...sources]).toContain(`${id}-labels`);
    expect([...sources].filter((source) => source.startsWith('base-') || source === selectionSource)).toEqual([]);
  });
});

describe('a lesser name', () => {
  it('shows only where its mark does: it brings an unseen one of its own', () => {
    const layers = layersOf(plain);
    const icons = layers.filter(({ id }) => /-icon-(science|park|unit|landmark)$/.test(id));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const name = layers.find(({ id }) => id === icon.id.replace('-icon-', '-name-'));
      expect(name?.layout).toMatchObject({ 'icon-image': (icon.layout as Record<string, unknown>)['icon-image'], 'icon-overlap': 'cooperative' });
      expect(name?.paint).toMatchObject({ 'icon-opacity': 0 });
    }
  });
});

describe('the opacity of a layer', () => {
  it('weakens all that is drawn of it in the same measure, and nothing else', () => {
    const views = [plain, selecting('iz-north'), viewOf(lookups, { filter: { ...emptyFilter, kind: 'facility' } })];
    for (const view of views) {
      const strengths = { places: 1, units: 0, zones: 0.4 };
      const at = (of: Record<string, number>) => layersOf({ ...view, layers: Object.entries(of).map(([id, opacity]) => ({ id, opacity })) });
      const [full, weaker] = [at({ places: 1, units: 1, zones: 1 }), at(strengths)];
      for (const [source, feature] of features) {
        const strength = strengths[source.replace(/-(shapes|labels)$/, '') as keyof typeof strengths];
        for (const [index, layer] of full.entries()) {
          const other = weaker[index];
          if (sourceOf(layer) !== source || !other || !draws(layer, feature)) continue;
          for (const name of opacityNames) for (const hovered of [false, true]) {
            const [before, after] = [layer, other].map((each) => propertyFor(each, 'paint', name, feature, { hovered }));
            if (typeof before === 'number') expect(after, `${layer.id} ${name}`).toBeCloseTo(before * strength, 6);
          }
        }
      }
    }
  });
});

describe.each(themes)('in the theme %s', (theme) => {
  const colours = coloursOf(theme);
  const hex = (colour: number | string): string | undefined => formatHex(parse(String(colour)))?.toUpperCase();

  it('everything that carries meaning has its colour', () => {
    let seen = 0;
    for (const layer of layersOf(plain, { theme })) {
      for (const [source, feature] of features) {
        if (sourceOf(layer) !== source || !draws(layer, feature)) continue;
        for (const name of ['fill-color', 'line-color', 'text-color'] as const) {
          const colour = propertyFor(layer, 'paint', name, feature);
          if (colour === null) continue;
          seen += 1;
          expect(hex(colour), `${layer.id} ${name}`).toBe(colours[feature.properties?.['colour'] as FigureColour]);
        }
      }
    }
    expect(seen).toBeGreaterThan(features.length);
  });

  it('icons and hatches are asked for as it has them', () => {
    const images = layersOf(plain, { theme }).flatMap((layer) => features
      .filter(([source, feature]) => sourceOf(layer) === source && draws(layer, feature))
      .flatMap(([, feature]) => [propertyFor(layer, 'layout', 'icon-image', feature), propertyFor(layer, 'paint', 'fill-pattern', feature)]))
      .filter((image) => image !== null);
    expect(images.some((image) => String(image).startsWith('icon|'))).toBe(true);
    expect(images.some((image) => String(image).startsWith('hatch|'))).toBe(true);
    for (const image of images) expect(String(image)).toMatch(new RegExp(`\\|${theme}$`));
  });

  it('the paper is the surroundings’, and the land its own', () => {
    expect(paperLayer(theme).paint).toEqual({ 'background-color': colours.surroundings });
    expect(layersOf(plain, { theme }).find(({ id }) => id === 'land')?.paint).toEqual({ 'fill-color': colours.land });
  });
});

describe('over a configured base map', () => {
  const layers = layersOf(plain, { overBaseMap: true });
  const groundSources = layers.map(sourceOf).filter((source) => source.startsWith('base-'));

  it('nothing of our own ground is drawn but the district’s edge', () => {
    expect([...new Set(groundSources)]).toEqual(['base-district-outline']);
    expect(layers.map(({ id }) => id)).toContain('land-edge');
  });

  it('the ground shows through the land', () => {
    expect(layers.find(({ id }) => id === 'land')?.paint).toMatchObject({ 'fill-opacity': expect.closeTo(0.12, 1) as number });
  });

  it('places are drawn as ever', () => {
    const places = (overBaseMap: boolean) => layersOf(plain, { overBaseMap }).filter((layer) => !sourceOf(layer).startsWith('base-'));
    expect(places(true)).toEqual(places(false));
  });
});

describe('what is marked', () => {
  const labelsFor = (view: View, id: string) => layersOf(view)
    .filter((layer) => layer.type === 'symbol')
    .filter((layer) => features.some(([source, feature]) => sourceOf(layer) === source && feature.properties?.['id'] === id && draws(layer, feature)));

  it('is labelled by its own layers alone', () => {
    expect(labelsFor(plain, 'iz-north').length).toBeGreaterThan(0);
    expect(labelsFor(selecting('iz-north'), 'iz-north')).toEqual([]);
    expect(labelsFor(selecting('library'), 'iz-north').length).toBeGreaterThan(0);
  });

  it('is named along its edge, as every area is, from near by', () => {
    const edgeNames = layersOf(selecting('iz-north')).filter(({ id }) => id.endsWith('-edge-names'));
    expect(edgeNames.map(sourceOf)).toEqual(expect.arrayContaining(['zones-shapes', selectionSource]));
    for (const layer of edgeNames) expect(layer).toMatchObject({ type: 'symbol', minzoom: 13.5 + laterZooms(catalogue), layout: { 'symbol-placement': 'line' } });
  });

  it('is each of the places shown together', () => {
    const view = viewOf(lookups, { together: ['iz-north', 'library'] });
    for (const id of ['iz-north', 'library']) expect(labelsFor(view, id)).toEqual([]);
  });

  it('makes the rest step back, but for what the filter left out already', () => {
    const fill = (view: View) => {
      const [, feature] = features.find(([source]) => source === 'units-shapes') ?? [];
      const layer = layersOf(view).find(({ id }) => id === 'units-fill');
      return layer && feature && Number(propertyFor(layer, 'paint', 'fill-opacity', feature));
    };
    const dimming = { plan: 'clusters', filter: { ...emptyFilter, kind: 'facility' as const } };
    expect(fill(selecting('library', { plan: 'clusters' }))).toBeLessThan(fill(viewOf(lookups, { plan: 'clusters' })) ?? 0);
    expect(fill(viewOf(lookups, dimming))).toBeLessThan(0.05);
    expect(fill(selecting('library', dimming))).toBe(fill(viewOf(lookups, dimming)));
  });
});
