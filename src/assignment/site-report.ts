import { baseFeaturesOf } from '../catalogue/base-features';
import type { BaseFeatureOf, Lineage, Place, Plan } from '../catalogue/catalogue';
import { citationsWithin } from '../catalogue/citations';
import { siteKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import type { LonLat } from '../geo/mercator';
import { distancesTo, type AtDistance, type MeasureAll } from './distances';
import { districtStanding, type DistrictStanding } from './district';
import { findingsAt, uncertaintyOf, type Finding } from './findings';
import { planZonesOf } from './plan-zones';

/** A zone of a plan that is known as a point or a line only, and how near that is. */
export interface ZoneWithoutExtent {
  readonly place: Place;
  readonly metres: number;
  readonly uncertaintyMetres: number;
  /** Whether its uncertainty reaches the site. Beyond it the zone may still: its extent is not known. */
  readonly reaches: boolean;
}

/** What one plan says of a site. */
export interface SitePlan {
  readonly plan: Plan;
  readonly covering: readonly Finding[];
  readonly nearest: readonly Finding[];
  /** Nearest first: those that reach the site, and the nearest one otherwise. */
  readonly withoutExtent: readonly ZoneWithoutExtent[];
  /** How many zones of the plan are known as a point or a line only. */
  readonly withoutExtentCount: number;
  /** Zones that cannot be checked, as no position is known. */
  readonly unplaced: readonly Place[];
}

/** How a zone that covers or may cover the site goes on in another plan, or comes from one. */
export interface SiteLineage {
  readonly place: Place;
  readonly link: Lineage;
  /** Null where the newer plan drops the place. */
  readonly other: Place | null;
}

export type Station = BaseFeatureOf<'station'>;

/** All that the catalogue says of one position. */
export interface SiteReport {
  /** Longitude before latitude, WGS 84. */
  readonly position: LonLat;
  /** The place that was picked, if one was; its own zone is not told of itself. */
  readonly place: Place | null;
  readonly siteUncertaintyMetres: number;
  readonly district: DistrictStanding | null;
  /** In the catalogue’s order. */
  readonly plans: readonly SitePlan[];
  readonly lineage: readonly SiteLineage[];
  /** Facilities, institutions and parks with a position: within reach, or the nearest few. */
  readonly nearby: readonly AtDistance<Place>[];
  readonly stations: readonly AtDistance<Station>[];
  /** Every source of what is said here, in the order in which it is said. */
  readonly citations: readonly string[];
}

/** Places this near are listed, all of them. */
export const nearbyMetres = 1000;
const nearbyLeast = 3;
const nearbyMost = 12;
const stationsShown = 3;

interface Surroundings {
  readonly sites: MeasureAll<Place>;
  readonly stations: MeasureAll<Station>;
}
const known = new WeakMap<Lookups, Surroundings>();

function surroundingsOf(lookups: Lookups): Surroundings {
  const before = known.get(lookups);
  if (before) return before;
  const { places, base } = lookups.catalogue;
  const surroundings: Surroundings = {
    sites: distancesTo(places.filter(({ kind }) => siteKinds.has(kind)), ({ geometry }) => geometry),
    stations: distancesTo(baseFeaturesOf(base, 'station'), ({ geometry }) => geometry),
  };
  known.set(lookups, surroundings);
  return surroundings;
}

/** Asks every plan of the catalogue about a position, and what lies around it. */
export function siteReport(lookups: Lookups, position: LonLat, place: Place | null = null): SiteReport {
  const siteUncertaintyMetres = place?.placement?.uncertaintyMetres ?? 0;
  const plans = lookups.catalogue.plans.map(({ id }) => sitePlan(lookups, id, position, place, siteUncertaintyMetres));
  const told = plans.flatMap(concerned);
  const lineage = told.flatMap((zone) => lineageFrom(lookups, zone));
  const surroundings = surroundingsOf(lookups);
  const nearby = surroundings.sites(position).filter(({ item }) => item.id !== place?.id);
  return {
    position,
    place,
    siteUncertaintyMetres,
    district: districtStanding(lookups, position),
    plans,
    lineage,
    nearby: nearby.filter(({ metres }, rank) => rank < nearbyLeast || (metres <= nearbyMetres && rank < nearbyMost)),
    stations: surroundings.stations(position).slice(0, stationsShown),
    citations: citationsWithin([told.map(sourcesOf), lineage.map(({ link }) => link)]),
  };
}

function sitePlan(lookups: Lookups, id: string, position: LonLat, self: Place | null, siteUncertaintyMetres: number): SitePlan {
  const zones = planZonesOf(lookups, id);
  const others = ({ place }: { readonly place: Place }): boolean => place.id !== self?.id;
  const { covering, nearest } = findingsAt(zones, position, { siteUncertaintyMetres });
  const pointed = pointedZones(lookups, id)(position).map(({ item, metres }): ZoneWithoutExtent => {
    const uncertaintyMetres = uncertaintyOf(item);
    return { place: item, metres, uncertaintyMetres, reaches: metres < Math.hypot(uncertaintyMetres, siteUncertaintyMetres) };
  });
  return {
    plan: zones.plan,
    covering: covering.filter(others),
    nearest: nearest.filter(others),
    withoutExtent: pointed.filter(others).filter(({ reaches }, rank) => rank === 0 || reaches),
    withoutExtentCount: zones.withoutExtent.length,
    unplaced: zones.unplaced,
  };
}

const pointed = new WeakMap<readonly Place[], MeasureAll<Place>>();

function pointedZones(lookups: Lookups, id: string): MeasureAll<Place> {
  const { withoutExtent } = planZonesOf(lookups, id);
  const measure = pointed.get(withoutExtent) ?? distancesTo(withoutExtent, ({ geometry }) => geometry);
  pointed.set(withoutExtent, measure);
  return measure;
}

/** The zones of a plan that the site is in, or may be in. */
export function concerned({ covering, nearest, withoutExtent }: SitePlan): Place[] {
  return [
    ...covering.map(({ place }) => place),
    ...nearest.filter(({ verdict }) => verdict === 'possible').map(({ place }) => place),
    ...withoutExtent.filter(({ reaches }) => reaches).map(({ place }) => place),
  ];
}

function lineageFrom(lookups: Lookups, place: Place): SiteLineage[] {
  return lookups.lineageOf(place.id).flatMap((link) => {
    const id = link.from === place.id ? link.to : link.from;
    const other = id === null ? null : lookups.find('place', id);
    return other === undefined ? [] : [{ place, link, other }];
  });
}

/** What of a zone is told: that there is such a zone, how it was drawn, what it is for. */
const sourcesOf = ({ citations, placement, role, industries }: Place): unknown => [{ citations }, placement, role, industries];
