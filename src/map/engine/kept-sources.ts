import type { FeatureCollection } from 'geojson';
import type { Catalogue, CatalogueLayer, Place } from '../../catalogue/catalogue';
import type { Display } from '../display';
import type { PictureItem } from '../picture';
import { baseSources, placeSources, type Sources } from './sources';

const ofBase = new WeakMap<Catalogue['base'], Sources>();
const ofLayer = new WeakMap<CatalogueLayer, { readonly places: readonly Place[]; readonly sources: Sources }>();
const ofDisplay = new WeakMap<Display, WeakMap<FeatureCollection, FeatureCollection>>();

function keptBase(base: Catalogue['base']): Sources {
  const sources = ofBase.get(base) ?? baseSources(base);
  ofBase.set(base, sources);
  return sources;
}

/** A layer’s sources, the same objects for as long as its places are. */
function keptLayer(layer: CatalogueLayer, items: readonly PictureItem[]): Sources {
  const own = items.filter(({ place }) => place.layer === layer.id);
  const before = ofLayer.get(layer);
  if (before && before.places.length === own.length && own.every(({ place }, index) => place === before.places[index])) return before.sources;
  const sources = placeSources(own, [layer]);
  ofLayer.set(layer, { places: own.map(({ place }) => place), sources });
  return sources;
}

/** Data as they are drawn, the same object for the same data. */
function shifted(data: FeatureCollection, display: Display): FeatureCollection {
  const known = ofDisplay.get(display) ?? new WeakMap<FeatureCollection, FeatureCollection>();
  ofDisplay.set(display, known);
  const drawn = known.get(data) ?? display.shift(data);
  known.set(data, drawn);
  return drawn;
}

/** All sources of the map. Where one place is replaced, only its layer’s are other objects, and sent to the graphics card again. */
export function keptSources({ base, layers }: Pick<Catalogue, 'base' | 'layers'>, items: readonly PictureItem[], display: Display): Sources {
  const sources = [keptBase(base), ...layers.map((layer) => keptLayer(layer, items))];
  return Object.fromEntries(sources.flatMap((part) => Object.entries(part)).map(([id, data]) => [id, shifted(data, display)]));
}
