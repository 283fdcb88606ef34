import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Place } from '../catalogue/catalogue';
import { metresPerDegree } from '../geo/zones/edge-distance';
import type { ZoneIndex } from '../geo/zones/zone';
import { createZoneIndex } from '../geo/zones/zone-index';

/** Boundaries closer than this touch: five metres are less than any boundary here is sure of. */
export const touchingMetres = 5;

export interface Area {
  readonly place: Place;
  readonly geometry: Polygon | MultiPolygon;
  readonly rings: readonly (readonly Position[])[];
  /** Of this one area. */
  readonly index: ZoneIndex;
}

/** A place as an area; null where it is drawn as a point or line, or not at all. */
export function areaOf(place: Place): Area | null {
  const { geometry } = place;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return { place, geometry, rings, index: createZoneIndex([{ id: place.id, geometry }]) };
}

/** How far a place’s drawing may be off, in metres; what says nothing of it counts as exact. */
export const uncertaintyOf = (place: Place): number => place.placement?.uncertaintyMetres ?? 0;

export const isOfficial = (place: Place): boolean => place.placement?.basis === 'official';

/** The areas of each group of each plan, for groups that have at least two. */
export function siblingAreas(places: readonly Place[]): readonly (readonly Area[])[] {
  const groups = new Map<string, Area[]>();
  for (const place of places) {
    const area = areaOf(place);
    if (!area || place.group === undefined) continue;
    const key = `${place.plans[0] ?? ''} ${place.group}`;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups.values()].filter((areas) => areas.length > 1);
}

/** Every two of some things, in their order. */
export const pairsOf = <T,>(things: readonly T[]): [T, T][] =>
  things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));

/** Length of closed rings in metres. */
export function perimeterMetres(rings: readonly (readonly Position[])[]): number {
  return rings.reduce((sum, ring) => sum + ring.slice(1).reduce((length, to, index) => length + stepMetres(ring[index] ?? to, to), 0), 0);
}

/** Metres between two positions that are near each other, on the ellipsoid. */
export function stepMetres([fromX = NaN, fromY = NaN]: Position, [toX = NaN, toY = NaN]: Position): number {
  const { east, north } = metresPerDegree((fromY + toY) / 2);
  return Math.hypot((toX - fromX) * east, (toY - fromY) * north);
}
