import { area, distance, kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { LonLat } from '../../geo/mercator';

export type MeasureKind = 'distance' | 'area';

export interface DistanceMeasurement {
  readonly kind: 'distance';
  readonly metres: number;
  /** The way from each position to the next, in metres. */
  readonly legs: readonly number[];
}

export interface AreaMeasurement {
  readonly kind: 'area';
  readonly squareMetres: number;
  readonly perimeterMetres: number;
  /** Its edges cross: then the figure is the difference of the parts, and no area that anyone means. */
  readonly crossing: boolean;
}

export type Measurement = DistanceMeasurement | AreaMeasurement;

/** How many positions it takes. */
export const leastPositions: Record<MeasureKind, number> = { distance: 2, area: 3 };

/**
 * The length of a line through some positions, or the area that they enclose in their order (the way back to the
 * first included). Longitude before latitude, degrees, WGS 84; figures in metres and square metres. Null where the
 * positions are too few.
 *
 * Reckoned on a sphere of the mean radius R = 6,371,008.8 m, heights ignored: lengths by the haversine formula along
 * great circles, areas after Chamberlain and Duquette, “Some Algorithms for Polygons on a Sphere” (JPL, 2007), whose
 * edges run straight in the cylindrical equal-area projection. Against the WGS 84 ellipsoid lengths are off by 0.6 %
 * at most, areas by 0.9 % (at the poles; by 0.5 % up to 45° of latitude).
 */
export function measurementOf(positions: readonly LonLat[], kind: 'distance'): DistanceMeasurement | null;
export function measurementOf(positions: readonly LonLat[], kind: 'area'): AreaMeasurement | null;
export function measurementOf(positions: readonly LonLat[], kind: MeasureKind): Measurement | null;
export function measurementOf(positions: readonly LonLat[], kind: MeasureKind): Measurement | null {
  if (positions.length < leastPositions[kind]) return null;
  const way = positions.map((position): Position => [...position]);
  if (kind === 'distance') {
    const legs = legsOf(way);
    return { kind, metres: sum(legs), legs };
  }
  const ring = [...way, ...way.slice(0, 1)];
  return {
    kind,
    squareMetres: area(polygon([ring])),
    perimeterMetres: sum(legsOf(ring)),
    crossing: crosses(ring),
  };
}

/** A corner that stands twice would count as a crossing of the edges at it. */
function crosses(ring: readonly Position[]): boolean {
  const corners = ring.filter(([longitude, latitude], index) => {
    const before = ring[index - 1];
    return longitude !== before?.[0] || latitude !== before?.[1];
  });
  return corners.length > 3 && kinks(polygon([corners])).features.length > 0;
}

function legsOf(way: readonly Position[]): number[] {
  return way.slice(1).map((end, index) => distance(way[index] ?? end, end, { units: 'meters' }));
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
