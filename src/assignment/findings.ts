import type { Place } from '../catalogue/catalogue';
import type { LonLat } from '../geo/mercator';
import type { Containment } from '../geo/zones/zone';
import type { PlanZones } from './plan-zones';
import { judge, type Verdict } from './verdict';

/** What can be said of one position and one zone. */
export interface Finding {
  readonly place: Place;
  readonly verdict: Verdict;
  /** Where the position lies to the zone as drawn; null where outside. */
  readonly containment: Containment | null;
  /** Metres on the ellipsoid to the zone’s nearest boundary, from either side. */
  readonly edgeMetres: number;
  /** How far off the zone’s drawing may be. */
  readonly uncertaintyMetres: number;
}

export interface Findings {
  /** Zones whose drawing covers the position, in the plan’s order: inside, or exactly on the edge. */
  readonly covering: readonly Finding[];
  /** The other zones, nearest first: so many, and beyond them every one whose uncertainty reaches the position. */
  readonly nearest: readonly Finding[];
}

export interface FindingOptions {
  /** How many zones are named that do not cover the position; three unless told otherwise. */
  readonly nearest?: number;
  /** How far off the position itself may be; 0 unless told otherwise. */
  readonly siteUncertaintyMetres?: number;
}

const nearestShown = 3;

/** How far off a place’s drawing may be, in metres; a drawing that does not say so settles nothing. */
export const uncertaintyOf = ({ placement }: Place): number => placement?.uncertaintyMetres ?? Infinity;

/** Two positions’ uncertainties taken together, in metres. Each was judged by itself, so they are taken as independent. */
export const together = (one: number, other: number): number => Math.hypot(one, other);

/** What every zone of a plan says of a position, in the plan’s order. Longitude before latitude, WGS 84. */
export function everyFinding({ places, index }: PlanZones, [longitude, latitude]: LonLat, siteUncertaintyMetres = 0): Finding[] {
  const containments = new Map(index.at(longitude, latitude).map(({ zone, containment }) => [zone, containment]));
  return places.map((place, zone) => {
    const containment = containments.get(zone) ?? null;
    const edgeMetres = containment === 'edge' ? 0 : index.edgeMetres(zone, longitude, latitude);
    const uncertaintyMetres = uncertaintyOf(place);
    const verdict = judge(containment, edgeMetres, together(uncertaintyMetres, siteUncertaintyMetres));
    return { place, verdict, containment, edgeMetres, uncertaintyMetres };
  });
}

/** Asks every zone of a plan about a position: longitude before latitude, WGS 84. */
export function findingsAt(zones: PlanZones, position: LonLat, options: FindingOptions = {}): Findings {
  const { nearest = nearestShown, siteUncertaintyMetres } = options;
  const findings = everyFinding(zones, position, siteUncertaintyMetres);
  return {
    covering: findings.filter(({ containment }) => containment !== null),
    nearest: findings
      .filter(({ containment }) => containment === null)
      .sort((one, other) => one.edgeMetres - other.edgeMetres)
      .filter(({ verdict }, rank) => rank < nearest || verdict === 'possible'),
  };
}
