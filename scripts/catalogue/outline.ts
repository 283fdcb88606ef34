import { booleanIntersects, booleanPointInPolygon, multiPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Bounds, LonLat, PlaceGeometry, PlacementBasis } from '../../src/catalogue/catalogue';
import type { SourceData } from './file-kinds';
import { boundsOf, inBounds, polygonsOf, positionsOf } from './positions';
import { findRingFaults } from './rings';

/** The district’s boundary, against which places are checked. */
export interface Outline {
  area: ReturnType<typeof multiPolygon>;
  bounds: Bounds;
}

/** Joins the outline features of the base map; undefined where there is none or its rings are at fault. */
export function readOutline(source: SourceData): Outline | undefined {
  const geometries = source.base
    .flatMap(({ value }) => value.features)
    .filter(({ properties, geometry }) => properties.kind === 'district-outline' && polygonsOf(geometry).length > 0)
    .map(({ geometry }) => geometry);
  if (geometries.length === 0 || geometries.some((geometry) => findRingFaults(geometry).length > 0)) return undefined;
  return { area: multiPolygon(geometries.flatMap(polygonsOf)), bounds: boundsOf(geometries.flatMap(positionsOf)) };
}

/** How far a geometry reaches out of the outline, in metres; 0 inside. */
function metresOutside({ area }: Outline, positions: readonly LonLat[]): number[] {
  return positions.map((position) =>
    booleanPointInPolygon(position, area) ? 0 : Math.max(0, pointToPolygonDistance(position, area, { units: 'meters' })));
}

export type Standing = 'inside' | 'reaches-out' | 'outside' | 'swapped';

/**
 * Where a geometry stands to the outline, allowing for its uncertainty in metres.
 * `swapped`: it lies outside, and would lie inside with longitude and latitude exchanged.
 */
export function standingOf(geometry: PlaceGeometry, uncertaintyMetres: number, outline: Outline): { standing: Standing; metres: number } {
  const positions = positionsOf(geometry);
  if (positions.every(([lon, lat]) => inBounds(outline.bounds, [lat, lon]) && !inBounds(outline.bounds, [lon, lat]))) {
    return { standing: 'swapped', metres: Infinity };
  }
  const distances = metresOutside(outline, positions);
  const farthest = Math.max(...distances);
  if (farthest <= uncertaintyMetres) return { standing: 'inside', metres: farthest };
  const nearest = Math.min(...distances);
  const meets = nearest <= uncertaintyMetres || booleanIntersects(geometry, outline.area);
  return meets ? { standing: 'reaches-out', metres: farthest } : { standing: 'outside', metres: nearest };
}

/** Placements that claim to be right within their uncertainty; the others are reasoned or guessed. */
export const isFirm = (basis: PlacementBasis): boolean => basis === 'official' || basis === 'bounded' || basis === 'anchored';
