import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlanZones } from './plan-zones';

/** Lines laid across an area. Enough for a share right to about a hundredth, and far faster than clipping. */
const sections = 64;

type Bounds = readonly [west: number, south: number, east: number, north: number];
const overlap = (one: Bounds, other: Bounds): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/**
 * The share of a polygon’s area, from 0 to 1, that lies in each zone of a plan, in the plan’s order. Measured on
 * parallels laid evenly across it: exact along each, even between them.
 */
export function areaShares({ places, index }: PlanZones, geometry: Polygon | MultiPolygon, bounds: Bounds): number[] {
  const [, south, , north] = bounds;
  const latitudes = Array.from({ length: sections }, (_, section) => south + ((section + 0.5) / sections) * (north - south));
  const own = latitudes.map((latitude) => crossings(geometry, latitude));
  const weights = latitudes.map((latitude) => Math.cos((latitude * Math.PI) / 180));
  const weighed = (lengths: readonly number[]): number => lengths.reduce((sum, length, section) => sum + length * (weights[section] ?? 0), 0);
  const total = weighed(own.map((line) => commonLength(line, line)));
  return index.zones.map((zone, rank) => {
    const zoneBounds = places[rank]?.bounds;
    if (!zoneBounds || !overlap(bounds, zoneBounds) || total === 0) return 0;
    return weighed(own.map((line, section) => commonLength(line, crossings(zone.geometry, latitudes[section] ?? NaN)))) / total;
  });
}

/** Where a parallel enters and leaves a polygon, from west to east: longitudes, two by two. */
function crossings(geometry: Polygon | MultiPolygon, latitude: number): number[] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const found: number[] = [];
  for (const ring of rings) {
    let [fromX = NaN, fromY = NaN] = ring[ring.length - 1] ?? [];
    for (const [toX = NaN, toY = NaN] of ring) {
      if (fromY > latitude !== toY > latitude) found.push(fromX + ((latitude - fromY) / (toY - fromY)) * (toX - fromX));
      fromX = toX;
      fromY = toY;
    }
  }
  return found.sort((one, other) => one - other);
}

/** How far two lists of entries and exits run together. */
function commonLength(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  let at = 0;
  let beside = 0;
  while (at + 1 < one.length && beside + 1 < other.length) {
    const [start = NaN, end = NaN] = [one[at], one[at + 1]];
    const [from = NaN, to = NaN] = [other[beside], other[beside + 1]];
    length += Math.max(0, Math.min(end, to) - Math.max(start, from));
    if (end < to) at += 2;
    else beside += 2;
  }
  return length;
}

const samples = 100;

/** The share of a line’s length, from 0 to 1 in hundredths, that runs in each zone of a plan, in the plan’s order. */
export function lengthShares({ index }: PlanZones, { coordinates }: LineString): number[] {
  const counts = index.zones.map(() => 0);
  for (const [longitude = NaN, latitude = NaN] of evenly(coordinates)) {
    for (const { zone } of index.at(longitude, latitude)) counts[zone] = (counts[zone] ?? 0) + 1;
  }
  return counts.map((count) => count / samples);
}

/** Positions at even steps along a line, in the middle of each step. */
function evenly(line: readonly Position[]): Position[] {
  const lengths = line.slice(1).map((end, index) => stepLength(line[index], end));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const positions: Position[] = [];
  let segment = 0;
  let passed = 0;
  for (let step = 0; step < samples; step += 1) {
    const target = ((step + 0.5) / samples) * total;
    while (segment < lengths.length - 1 && passed + (lengths[segment] ?? 0) < target) {
      passed += lengths[segment] ?? 0;
      segment += 1;
    }
    const share = (target - passed) / (lengths[segment] || 1);
    const [fromX = NaN, fromY = NaN] = line[segment] ?? [];
    const [toX = NaN, toY = NaN] = line[segment + 1] ?? [];
    positions.push([fromX + (toX - fromX) * share, fromY + (toY - fromY) * share]);
  }
  return positions;
}

/** In degrees of latitude: enough to go in even steps. */
function stepLength([fromX = NaN, fromY = NaN]: Position = [], [toX = NaN, toY = NaN]: Position): number {
  return Math.hypot((toX - fromX) * Math.cos((fromY * Math.PI) / 180), toY - fromY);
}
