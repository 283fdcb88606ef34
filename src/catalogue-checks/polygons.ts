import type { MultiPolygon, Polygon } from 'geojson';
import type { BaseFeature } from '../catalogue/catalogue';

/** An area of the base map. */
export interface NamedArea {
  /** Its Chinese name; empty where it has none. */
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly uncertaintyMetres: number;
}

/** The features of the base map that are areas. */
export function polygonsAmong(features: readonly BaseFeature[]): NamedArea[] {
  return features.flatMap(({ geometry, properties: { name, uncertaintyMetres = 0 } }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return [{ name: name?.zh ?? '', geometry, uncertaintyMetres }];
  });
}
