import { containersOf } from '../assignment/stated';
import type { IndustryStatement, Place, Text } from '../catalogue/catalogue';
import { baseFeaturesOf } from '../catalogue/base-features';
import { institutionKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import { createSurroundings, type Beside, type Surroundings } from './surroundings';
import { measuredOf, type Measured } from './measuring';
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
  const isScience = ({ kind }: Place): boolean => kind === 'facility' || institutionKinds.has(kind);
  const science = createSurroundings(lookups.catalogue.places.flatMap((item) => (item.geometry && isScience(item) ? [{ item, measured: measuredOf(item.geometry) }] : [])));
  const stations = createSurroundings(stationsOf(lookups).map((item) => ({ item, measured: item.measured })));
  const made = spaceIds.flatMap((space) => lookups.catalogue.places
    .filter((place) => kindsOfSpace[space].includes(place.kind) && !isHeading(lookups, place))
    .map((place) => candidateOf(lookups, place, space, science, stations)));
  known.set(lookups, made);
  return made;
}

/** A name for several parks, of which nothing is said but which they are: its parts are found in its stead. */
const isHeading = (lookups: Lookups, place: Place): boolean =>
  !place.geometry && !place.industries && !place.role && lookups.partsOf(place.id).some(({ kind }) => kind === place.kind);

function candidateOf(lookups: Lookups, place: Place, space: SpaceId, science: Surroundings<Place>, stations: Surroundings<Station>): Candidate {
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
    science: standing && !standing.through ? science.within(standing.measured, scienceReach) : [],
    station: standing ? stations.nearest(standing.measured) : null,
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

export function stationsOf({ catalogue }: Lookups): Station[] {
  return baseFeaturesOf(catalogue.base, 'station').map(({ geometry, properties }) => ({
    name: properties.name, uncertaintyMetres: properties.uncertaintyMetres ?? 0, measured: measuredOf(geometry),
  }));
}
