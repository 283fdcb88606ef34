import type { Place } from '../catalogue/catalogue';
import type { LonLat } from '../geo/mercator';
import { everyFinding, uncertaintyOf, type Finding } from './findings';
import type { PlanZones } from './plan-zones';
import { areaShares, lengthShares } from './shares';

/** A zone that, by the drawing, holds a place or may hold it. */
export interface DrawnZone extends Omit<Finding, 'place'> {
  readonly zone: Place;
  /** Of an area or a line, the share of it that lies in the zone, from 0 to 1; null for a point. */
  readonly share: number | null;
}

export interface Drawn {
  /** Zones of the plan that hold the place or may hold it, in the plan’s order. */
  readonly zones: readonly DrawnZone[];
  /** The nearest zone of the plan, whether it holds the place or not; null where no zone has an extent. */
  readonly nearest: DrawnZone | null;
  /** What is known of each zone asked for, for a stated zone that the drawing may contradict. */
  of(zone: string): DrawnZone | null;
}

/** Less than this share of an area or a line is the width of the pen. */
const leastShare = 0.05;
/** An area belongs where more than half of it lies. */
const half = 0.5;

/**
 * Where a plan’s zones hold a place, by the drawing alone; null for a place without a position of its own.
 * A point is judged by where it stands. An area or a line is held by a zone in which a twentieth of it lies, for sure
 * where more than half does and its middle is farther from the edge than both drawings are unsure.
 */
export function drawnZones(zones: PlanZones, place: Place): Drawn | null {
  if (!place.geometry || !place.label) return null;
  const shares = sharesOf(zones, place);
  const findings = everyFinding(zones, place.label as LonLat, uncertaintyOf(place))
    .map(({ place: zone, ...finding }, index): DrawnZone => {
      const share = shares?.[index] ?? null;
      if (share === null) return { ...finding, zone, share };
      if (share < leastShare) return { ...finding, zone, share, verdict: 'out', containment: null };
      return { ...finding, zone, share, verdict: share > half && finding.verdict === 'in' ? 'in' : 'possible', containment: 'inside' };
    })
    .filter(({ zone }) => zone.id !== place.id);
  const byDistance = [...findings].sort((one, other) => one.edgeMetres - other.edgeMetres);
  return {
    zones: findings.filter(({ verdict }) => verdict !== 'out'),
    nearest: byDistance[0] ?? null,
    of: (id) => findings.find(({ zone }) => zone.id === id) ?? null,
  };
}

function sharesOf(zones: PlanZones, { geometry, bounds }: Place): readonly number[] | null {
  switch (geometry?.type) {
    case 'Polygon':
    case 'MultiPolygon':
      return bounds && areaShares(zones, geometry, bounds);
    case 'LineString':
      return lengthShares(zones, geometry);
    case 'MultiLineString':
      return lengthShares(zones, { type: 'LineString', coordinates: geometry.coordinates.flat() });
    default:
      return null;
  }
}
