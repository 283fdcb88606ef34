import type { Geometry } from 'geojson';
import { attributionsOf } from '../../src/catalogue/base-features';
import type { BaseCollection, BaseFeature, Licence, Text } from '../../src/catalogue/catalogue';
import { licenceOfBase, licenceOfLayer } from '../../src/catalogue/licences';
import type { Lookups } from '../../src/catalogue/lookups';
import { placesOfLayer } from '../../src/formats/layer';
import { recordColumns, recordOf } from '../../src/formats/records';
import { baseTitles } from './words/base';

export type Cell = string | number | boolean | null;

/** The columns of a layer of the base map, in their order. */
export const baseColumns = [
  'id', 'kind', 'class', 'name_zh', 'name_en', 'line', 'lines', 'colour', 'inside', 'uncertainty_m', 'method_zh', 'method_en',
] as const;
export type BaseColumn = (typeof baseColumns)[number];

export interface DataFeature {
  readonly id: string | null;
  readonly geometry: Geometry | null;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What is published of a layer in every format: of places, or of the embedded base map. */
export interface DataLayer {
  readonly id: string;
  readonly kind: 'places' | 'base';
  readonly title: Text;
  readonly columns: readonly string[];
  readonly features: readonly DataFeature[];
  /** Whom anyone who shows it must name. */
  readonly attribution: readonly Text[];
  /** Null where none is stated. */
  readonly licence: Licence | null;
}

/** Where its files lie in the published folder, without their ending. */
export const pathOf = ({ kind, id }: Pick<DataLayer, 'kind' | 'id'>): string => `${kind === 'places' ? 'layers' : 'base'}/${id}`;

/** Where a layer’s features lie, of those that have a position. */
export const positioned = ({ features }: DataLayer): (DataFeature & { geometry: Geometry })[] =>
  features.flatMap((feature) => (feature.geometry === null ? [] : [{ ...feature, geometry: feature.geometry }]));

const list = (items: readonly string[] | undefined): string | null => (items?.length ? items.join('; ') : null);

function baseCells({ id, properties }: BaseFeature): Record<BaseColumn, Cell> {
  const named = 'line' in properties || 'lines' in properties || 'inside' in properties || 'colour' in properties ? properties : undefined;
  return {
    id: id ?? null,
    kind: properties.kind,
    class: 'class' in properties ? properties.class : null,
    name_zh: properties.name?.zh ?? null,
    name_en: properties.name?.en ?? null,
    line: named?.line ?? null,
    lines: list(named?.lines),
    colour: named?.colour ?? null,
    inside: named?.inside ?? null,
    uncertainty_m: properties.uncertaintyMetres ?? null,
    method_zh: properties.method?.zh ?? null,
    method_en: properties.method?.en ?? null,
  };
}

/** A method that made a whole file stands on each of its features, as the columns have no other place for it. */
function baseFeature(feature: BaseFeature, { method }: BaseCollection): DataFeature {
  const cells = baseCells(feature);
  return {
    id: feature.id ?? null,
    geometry: feature.geometry,
    cells: { ...cells, method_zh: cells.method_zh ?? method?.zh ?? null, method_en: cells.method_en ?? method?.en ?? null },
  };
}

/** All layers of the catalogue: places first, in its order, then the base map. */
export function dataLayersOf(lookups: Lookups): DataLayer[] {
  const { catalogue } = lookups;
  const attribution = attributionsOf(catalogue.base);
  return [
    ...catalogue.layers.map((layer): DataLayer => ({
      id: layer.id,
      kind: 'places',
      title: layer.title,
      columns: recordColumns,
      features: placesOfLayer(lookups, layer.id).map((place) => ({ id: place.id, geometry: place.geometry, cells: recordOf(place) })),
      // Places were drawn by the base map, so whoever shows them names its sources.
      attribution,
      licence: licenceOfLayer(catalogue, layer),
    })),
    ...Object.values(catalogue.base).map((collection): DataLayer => ({
      id: collection.name,
      kind: 'base',
      title: baseTitles[collection.name] ?? { zh: collection.name, en: collection.name },
      columns: baseColumns,
      features: collection.features.map((feature) => baseFeature(feature, collection)),
      attribution: collection.attribution ? [collection.attribution] : [],
      licence: licenceOfBase(catalogue, collection),
    })),
  ];
}
