import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { BaseKind, Catalogue } from '../../catalogue/catalogue';
import { circleAround } from '../../geo/circle';
import type { PictureItem, Picture } from '../picture';
import { coloursOf } from '../../theme/theme';
import { hatchName, iconName } from './image-names';

/** GeoJSON by MapLibre source id. */
export type Sources = Readonly<Record<string, FeatureCollection>>;

export const shapesSource = (layer: string): string => `${layer}-shapes`;
export const labelsSource = (layer: string): string => `${layer}-labels`;
export const selectionSource = 'selection';
export const baseSource = (kind: BaseKind): string => `base-${kind}`;

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Only what the style reads goes to the graphics card. */
function propertiesOf({ place, symbol, basis }: PictureItem) {
  return {
    id: place.id,
    family: symbol.family,
    colour: symbol.colour,
    basis,
    icon: symbol.family === 'structure' ? undefined : iconName(symbol),
    hatch: hatchName(symbol.colour),
    zh: (place.shortName ?? place.name).zh + (basis === 'candidate' ? '?' : ''),
    en: (place.shortName ?? place.name).en + (basis === 'candidate' ? '?' : ''),
    rank: place.number ?? 99,
  };
}

function feature(item: PictureItem, geometry: Geometry): Feature {
  return { type: 'Feature', geometry, properties: propertiesOf(item) };
}

/**
 * One source of shapes and one of label points for each layer of the catalogue. They do not depend on the
 * view: what is shown, dimmed or selected is decided by the style layers.
 */
export function placeSources(items: readonly PictureItem[], layers: Catalogue['layers']): Sources {
  return Object.fromEntries(
    layers.flatMap(({ id }) => {
      const members = items.filter((item) => item.place.layer === id);
      const shapes = members.flatMap((item) =>
        item.place.geometry && item.place.geometry.type !== 'Point' ? [feature(item, item.place.geometry)] : []);
      const labels = members.flatMap((item) =>
        item.place.label ? [feature(item, { type: 'Point', coordinates: item.place.label })] : []);
      return [[shapesSource(id), collection(shapes)], [labelsSource(id), collection(labels)]] as const;
    }),
  );
}

/** Kinds that are there only where a richer base was fetched (docs/base-map.md). */
const terrainKinds = ['green', 'water', 'waterway', 'road', 'subdistrict-boundary'] as const;
const baseKinds = ['district-outline', 'rail-line', 'station', 'subdistrict-label', 'neighbour-label', 'water-label'] as const;

/** One source for each kind of feature of the embedded base map. */
export function baseSources(base: Catalogue['base']): Sources {
  return { ...terrainSources(base), ...orientationSources(base) };
}

function terrainSources(base: Catalogue['base']): Sources {
  return Object.fromEntries(
    terrainKinds.map((kind) => [
      baseSource(kind),
      collection(
        baseFeaturesOf(base, kind).map(({ geometry, properties }) => ({
          type: 'Feature',
          geometry,
          properties: { class: 'class' in properties ? properties.class : '' },
        })),
      ),
    ]),
  );
}

function orientationSources(base: Catalogue['base']): Sources {
  return Object.fromEntries(
    baseKinds.map((kind) => [
      baseSource(kind),
      collection(
        baseFeaturesOf(base, kind).map(({ geometry, properties }) => ({
          type: 'Feature',
          geometry,
          properties: {
            zh: properties.name.zh,
            en: properties.name.en,
            line: properties.line ?? '',
            colour: properties.colour ?? coloursOf('light')['rail-unknown'],
            interchange: (properties.lines?.length ?? 0) > 1,
          },
        })),
      ),
    ]),
  );
}

/** The marked places alone, with their uncertainty as rings to scale: selecting uploads this and nothing else. */
export function selectionData(marked: Picture['marked']): FeatureCollection {
  return collection(marked.flatMap(markedFeatures));
}

function markedFeatures(item: PictureItem): Feature[] {
  const { geometry, label, placement } = item.place;
  const uncertainty = placement?.uncertaintyMetres ?? 0;
  const features: Feature[] = geometry && geometry.type !== 'Point' ? [feature(item, geometry)] : [];
  if (!label) return features;
  features.push(feature(item, { type: 'Point', coordinates: label }));
  if (uncertainty > 0) {
    features.push({
      type: 'Feature',
      geometry: circleAround(label, uncertainty),
      properties: { family: 'uncertainty', colour: item.symbol.colour },
    });
  }
  return features;
}
