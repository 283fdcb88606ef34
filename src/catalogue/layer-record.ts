import type { Basis, Place, PlaceKind, Placement, Plan, PlanningDocument, Report, Text } from './catalogue';
import { citationsWithin, splitCitation } from './citations';
import { placeKinds } from './kinds';
import type { Lookups } from './lookups';

/** How often something occurs; never 0. */
export interface Tally<T> {
  readonly of: T;
  readonly count: number;
}

/** What a layer holds, and what it rests on. */
export interface RecordOfLayer {
  readonly id: string;
  readonly title: Text;
  /** Its places, in the order of the file. */
  readonly places: readonly Place[];
  readonly positions: {
    /** Places drawn at a position of their own. */
    readonly own: number;
    /** Places without one that are shown through their host or whole. */
    readonly through: number;
    readonly unknown: number;
  };
  /** How the positions of their own came about; the counts add up to `positions.own`. */
  readonly placements: readonly Tally<Placement['basis']>[];
  /** How the statements on its places are known. */
  readonly statements: readonly Tally<Basis>[];
  /** Most cited first. Counted once for each place and section. */
  readonly documents: readonly Tally<PlanningDocument>[];
  readonly reports: readonly Tally<Report>[];
  readonly kinds: readonly Tally<PlaceKind>[];
  /** When its places were checked, as far as each date is known; null for a layer without places. */
  readonly checked: { readonly earliest: string; readonly latest: string } | null;
  /** The plans whose lens shows it. */
  readonly plans: readonly Plan[];
}

const placementOrder: readonly Placement['basis'][] = ['official', 'bounded', 'anchored', 'inferred', 'candidate'];
const basisOrder: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];

/** Reads a layer’s record off its places; null where the catalogue has no such layer. */
export function layerRecord(lookups: Lookups, id: string): RecordOfLayer | null {
  const layer = lookups.catalogue.layers.find((candidate) => candidate.id === id);
  if (!layer) return null;
  const places = layer.features.flatMap((place) => lookups.find('place', place) ?? []);
  const drawn = places.filter(({ geometry }) => geometry !== null);
  const through = places.filter((place) => place.geometry === null && lookups.whereabouts(place) !== null);
  const cited = places.flatMap(citationsWithin).map((citation) => splitCitation(citation).source);
  const dates = places.map(({ checked }) => checked).sort();
  const [earliest] = dates;
  const latest = dates.at(-1);
  return {
    id,
    title: layer.title,
    places,
    positions: { own: drawn.length, through: through.length, unknown: places.length - drawn.length - through.length },
    // A drawing that says nothing of how it was made is drawn as inferred, and so counted as that.
    placements: tally(placementOrder, drawn.map(({ placement }) => placement?.basis ?? 'inferred')),
    statements: tally(basisOrder, places.flatMap(statementsOn).map(({ basis }) => basis)),
    documents: sourcesAmong(lookups.catalogue.documents, cited),
    reports: sourcesAmong(lookups.catalogue.reports, cited),
    kinds: tally(placeKinds, places.map(({ kind }) => kind)),
    checked: earliest === undefined || latest === undefined ? null : { earliest, latest },
    plans: lookups.catalogue.plans.filter((plan) => plan.layers.includes(id)),
  };
}

/** Every statement that stands on a place itself. How it was drawn is no statement. */
function statementsOn({ host, subdistricts, role, industries, organisations, attributes, notes }: Place): { basis: Basis }[] {
  const single = [host, subdistricts, role].filter((statement) => statement !== undefined);
  return [...single, ...(industries ?? []), ...(organisations ?? []), ...(attributes ?? []), ...(notes ?? [])];
}

function tally<T>(order: readonly T[], found: readonly T[]): Tally<T>[] {
  return order
    .map((of) => ({ of, count: found.filter((each) => each === of).length }))
    .filter(({ count }) => count > 0);
}

function sourcesAmong<T extends { readonly id: string }>(sources: readonly T[], cited: readonly string[]): Tally<T>[] {
  return sources
    .map((of) => ({ of, count: cited.filter((source) => source === of.id).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
