import { containersOf } from '../assignment/stated';
import type { IndustryStatement, Place, Text } from '../catalogue/catalogue';
import { baseFeaturesOf } from '../catalogue/base-features';
import { institutionKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import { leastMetresBetween, measuredOf, metresBetween, type Measured } from './measuring';
import { kindsOfSpace, spaceIds, type SpaceId } from './need';
import { weakest } from './strength';

/** An industry that a place is meant for, itself or through what it stands in. */
export interface Target {
  readonly statement: IndustryStatement;
  /** What it stands in; null where the statement is the place’s own. */
  readonly of: Place | null;
}

/** Where a place is measured from: itself, or the nearest place that it stands in. */
export interface Standing {
  readonly measured: Measured;
  readonly uncertaintyMetres: number;
  readonly through: Place | null;
}

/** Something with its straight-line distance from a place, in metres. */
export interface Beside<T> {
  readonly item: T;
  readonly metres: number;
}

export interface Station {
  readonly name: Text;
  readonly uncertaintyMetres: number;
  readonly measured: Measured;
}

/** A place that may be found, with all that is asked of it over and over. */
export interface Candidate {
  readonly place: Place;
  readonly space: SpaceId;
  readonly targets: readonly Target[];
  readonly standing: Standing | null;
  /** Facilities and institutions within `scienceReach`, nearest first; none where the place has no position of its own. */
  readonly science: readonly Beside<Place>[];
  readonly station: Beside<Station> | null;
}

/** How far science counts as near, in metres. */
export const scienceReach = 3000;

const known = new WeakMap<Lookups, readonly Candidate[]>();

/** All places that may be found, in the order in which ties are told: by space, then as the catalogue has them. */
export function candidatesOf(lookups: Lookups): readonly Candidate[] {
  const before = known.get(lookups);
  if (before) return before;
  const science = lookups.catalogue.places.filter(({ kind, geometry }) => geometry && (kind === 'facility' || institutionKinds.has(kind)));
  const stations = stationsOf(lookups);
  const made = spaceIds.flatMap((space) => lookups.catalogue.places
    .filter((place) => kindsOfSpace[space].includes(place.kind) && !isHeading(lookups, place))
    .map((place) => candidateOf(lookups, place, space, science, stations)));
  known.set(lookups, made);
  return made;
}

/** A name for several parks, of which nothing is said but which they are: its parts are found in its stead. */
const isHeading = (lookups: Lookups, place: Place): boolean =>
  !place.geometry && !place.industries && !place.role && lookups.partsOf(place.id).some(({ kind }) => kind === place.kind);

function candidateOf(lookups: Lookups, place: Place, space: SpaceId, science: readonly Place[], stations: readonly Station[]): Candidate {
  const whereabouts = lookups.whereabouts(place);
  const geometry = whereabouts?.place.geometry;
  const standing: Standing | null = whereabouts && geometry ? {
    measured: measuredOf(geometry),
    uncertaintyMetres: whereabouts.place.placement?.uncertaintyMetres ?? 0,
    through: whereabouts.place === place ? null : whereabouts.place,
  } : null;
  return {
    place,
    space,
    targets: targetsOf(lookups, place),
    standing,
    science: standing && !standing.through ? near(standing.measured, science) : [],
    station: standing ? nearestStation(standing.measured, stations) : null,
  };
}

/** What a place is meant for; of a silent one, what the nearest place that it stands in is meant for. */
function targetsOf(lookups: Lookups, place: Place): Target[] {
  if (place.industries && place.industries.length > 0) return place.industries.map((statement) => ({ statement, of: null }));
  const container = containersOf(lookups, place).find((around) => around.place.industries && around.place.industries.length > 0);
  return (container?.place.industries ?? []).map((statement) => ({
    statement: { ...statement, basis: weakest('derived', container?.basis ?? 'derived', statement.basis) },
    of: container?.place ?? null,
  }));
}

function near(from: Measured, places: readonly Place[]): Beside<Place>[] {
  return places
    .flatMap((item) => {
      if (!item.geometry || !item.bounds || leastMetresBetween(from.bounds, item.bounds) > scienceReach) return [];
      const metres = metresBetween(from, measuredOf(item.geometry));
      return metres <= scienceReach ? [{ item, metres }] : [];
    })
    .sort((one, other) => one.metres - other.metres);
}

export function stationsOf({ catalogue }: Lookups): Station[] {
  return baseFeaturesOf(catalogue.base, 'station').map(({ geometry, properties }) => ({
    name: properties.name, uncertaintyMetres: properties.uncertaintyMetres ?? 0, measured: measuredOf(geometry),
  }));
}

function nearestStation(from: Measured, stations: readonly Station[]): Beside<Station> | null {
  let best: Beside<Station> | null = null;
  for (const item of stations) {
    if (leastMetresBetween(from.bounds, item.measured.bounds) >= (best?.metres ?? Infinity)) continue;
    const metres = metresBetween(item.measured, from);
    if (metres < (best?.metres ?? Infinity)) best = { item, metres };
  }
  return best;
}
