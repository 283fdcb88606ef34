import type { MultiPolygon, Polygon } from 'geojson';

/**
 * An area that sites are assigned to. WGS 84, longitude before latitude; positions are finite numbers. Rings may be wound
 * either way, open or closed; one of no area holds its edges alone, and one that crosses itself is taken even–odd.
 * As RFC 7946 has it, a zone across the date line is cut there into two polygons.
 */
export interface Zone {
  readonly id: string;
  readonly geometry: Polygon | MultiPolygon;
}

/**
 * `edge`: exactly on a boundary, so in every zone that touches it. No tolerance: a position reckoned to lie on a slanted
 * edge is mostly a hair beside it, for want of a number, and is then inside or outside by that hair.
 */
export type Containment = 'inside' | 'edge';

/** A zone that covers a position. */
export interface ZoneHit {
  /** Index into the zones that the index was made of. */
  readonly zone: number;
  readonly containment: Containment;
}

/** A zone and how far its nearest boundary is, in metres on the ellipsoid. */
export interface ZoneDistance {
  readonly zone: number;
  readonly metres: number;
}

/** Answers for positions in WGS 84. Made once for some zones, asked often; it never changes. */
export interface ZoneIndex {
  readonly zones: readonly Zone[];
  /** Every zone that covers a position, in the order of the zones. A hole’s inside is outside. */
  at(longitude: number, latitude: number): ZoneHit[];
  /** Metres to the nearest boundary of a zone, holes’ boundaries included; to 1 m within 5 km. */
  edgeMetres(zone: number, longitude: number, latitude: number): number;
  /** Metres to the nearest boundary of any of some zones: quicker than asking each. Infinity where there is none. */
  edgeMetresOfAny(zones: readonly number[], longitude: number, latitude: number): number;
  /** The zones whose boundaries are nearest, nearest first, at most so many. */
  nearest(longitude: number, latitude: number, count: number): ZoneDistance[];
}
