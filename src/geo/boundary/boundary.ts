import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../mercator';

/** An area’s edge. WGS 84, longitude before latitude, in degrees. */
export type Boundary = Polygon | MultiPolygon;

/** One area: the outer ring, then its holes. */
export type Part = readonly Position[][];

export type FindingCode =
  // Mended, and said.
  | 'closed' | 'rewound' | 'repeated' | 'heights'
  // What no map and no catalogue could take.
  | 'no-positions' | 'too-few' | 'flat' | 'crossing' | 'touching' | 'hole-outside' | 'hole-in-hole' | 'parts-overlap' | 'outside' | 'swapped'
  // What a planner should look at.
  | 'spike' | 'sliver' | 'partly-outside' | 'overlap' | 'stated-area' | 'parts' | 'unchecked';

/** `error`: the catalogue would refuse it. `warning`: look at it. `note`: mended, or worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing found about a boundary. Its words are the desk’s. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where to look; null where it concerns the whole. */
  readonly where: LonLat | null;
  /** The part in question, where it has an extent. */
  readonly shape?: Boundary;
  /** Metres, square metres, shares from 0 to 1, counts, and numbers of parts and rings as people count. */
  readonly figures: Readonly<Record<string, number>>;
  /** Id of what else it concerns: the neighbour overlapped. */
  readonly about?: string;
}

/** A step that puts something right, and says what. */
export interface Mended {
  readonly boundary: Boundary;
  readonly findings: readonly Finding[];
}

export const partsOf = (boundary: Boundary): Part[] =>
  (boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates);

/** A Polygon of one part, a MultiPolygon of several. */
export function boundaryOf(parts: readonly Part[]): Boundary {
  const coordinates = parts.map((rings) => rings.map((ring) => [...ring]));
  const [only] = coordinates;
  return only && coordinates.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates };
}

export const lonLatOf = ([longitude = NaN, latitude = NaN]: Position): LonLat => [longitude, latitude];

export const isSame = (one: Position | undefined, other: Position | undefined): boolean =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** Whether a ring ends where it begins. */
export const isClosed = (ring: readonly Position[]): boolean => ring.length > 1 && isSame(ring[0], ring.at(-1));

/** Rings with their numbers as people count. */
export const ringsOf = (boundary: Boundary): { readonly ring: Position[]; readonly part: number; readonly number: number }[] =>
  partsOf(boundary).flatMap((rings, part) => rings.map((ring, index) => ({ ring, part: part + 1, number: index + 1 })));
