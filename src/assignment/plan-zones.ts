import type { Place, Plan } from '../catalogue/catalogue';
import { siteKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import type { Zone, ZoneIndex } from '../geo/zones/zone';
import { createZoneIndex } from '../geo/zones/zone-index';

/** The places of a plan that have an extent, and what can be asked of them. */
export interface PlanZones {
  readonly plan: Plan;
  /** Those drawn as polygons, in the catalogue’s order; the index counts them in the same order. */
  readonly places: readonly Place[];
  readonly index: ZoneIndex;
  /** Areas, clusters, units and axes of the plan that are known as a point or a line only: no site can be told to lie in them. */
  readonly withoutExtent: readonly Place[];
  /** Those that the catalogue places nowhere. */
  readonly unplaced: readonly Place[];
}

const known = new WeakMap<Lookups, Map<string, PlanZones>>();

/**
 * The zones of a plan, whatever the plan calls them; made once for each catalogue and plan.
 * Throws an Error for a plan that the catalogue does not have.
 */
export function planZonesOf(lookups: Lookups, planId: string): PlanZones {
  const made = known.get(lookups) ?? new Map<string, PlanZones>();
  known.set(lookups, made);
  const before = made.get(planId);
  if (before) return before;
  const zones = makePlanZones(lookups, planId);
  made.set(planId, zones);
  return zones;
}

function makePlanZones(lookups: Lookups, planId: string): PlanZones {
  const plan = lookups.plan(planId);
  if (!plan) throw new Error(`the catalogue has no plan "${planId}"`);
  const listed = lookups.catalogue.places.filter(({ plans }) => plans.includes(planId));
  const zoned = listed.flatMap((place) => {
    const zone = zoneOf(place);
    return zone ? [{ place, zone }] : [];
  });
  const structural = listed.filter((place) => !siteKinds.has(place.kind) && zoneOf(place) === null);
  return {
    plan,
    places: zoned.map(({ place }) => place),
    index: createZoneIndex(zoned.map(({ zone }) => zone)),
    withoutExtent: structural.filter(({ geometry }) => geometry !== null),
    unplaced: structural.filter(({ geometry }) => geometry === null),
  };
}

function zoneOf({ id, geometry }: Place): Zone | null {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? { id, geometry } : null;
}
