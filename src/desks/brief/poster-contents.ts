import type { Place, Plan } from '../../catalogue/catalogue';
import { citationsWithin } from '../../catalogue/citations';
import { institutionKinds, placeKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import { symbolOf, type PlaceSymbol } from '../../symbols/symbol';

export type LegendKind = Place['kind'] | 'institution';

/** A part of the poster’s text: a group of the plan, or a kind that its other layers show. */
export interface PosterSection {
  readonly key: string;
  readonly group: Plan['groups'][number] | null;
  readonly kind: LegendKind | null;
  readonly places: readonly Place[];
  /** Of those, how many the map shows. */
  readonly drawn: number;
}

export interface PosterContents {
  readonly plan: Plan;
  readonly sections: readonly PosterSection[];
  /** One row for each kind that is drawn. */
  readonly legend: readonly { readonly kind: LegendKind; readonly symbol: PlaceSymbol }[];
  /** Bases of placement that are drawn, surest first. */
  readonly bases: readonly NonNullable<Place['placement']>['basis'][];
  readonly citations: readonly string[];
}

const basisOrder = ['official', 'bounded', 'anchored', 'inferred', 'candidate'] as const;
const kindOf = ({ kind }: Place): LegendKind => (institutionKinds.has(kind) ? 'institution' : kind);

/** How much of a section the poster shows. */
export interface PosterBudget {
  /** Industries named for a place. */
  readonly industries: number;
  /** Places of a section that are listed one by one. */
  readonly rows: number;
  /** Places of a section that are named in a run. */
  readonly names: number;
}

/** Whether a section’s places stand one by one: where they are numbered, or industries are said of them. */
export const isListed = ({ group, places }: Pick<PosterSection, 'group' | 'places'>): boolean =>
  group !== null && places.some(({ number, industries }) => number !== undefined || industries !== undefined);

/** What the poster of a plan says: its groups with their places, then what its other layers show. Pure. */
export function posterContents(lookups: Lookups, plan: Plan, budget: PosterBudget): PosterContents {
  const layers = new Set(plan.layers);
  const shown = lookups.catalogue.places.filter(({ layer }) => layers.has(layer));
  const groups = plan.groups.map((group) => ({ group, places: membersOf(shown, plan, group.id) })).filter(({ places }) => places.length > 0);
  const grouped = new Set(groups.flatMap(({ places }) => places));
  const rest = shown.filter((place) => !grouped.has(place));
  const kinds = [...new Set(rest.map(kindOf))].sort((one, other) => orderOf(one) - orderOf(other));
  const sections: PosterSection[] = [
    ...groups.map(({ group, places }) => ({ key: group.id, group, kind: null, places, drawn: drawnOf(places) })),
    ...kinds.map((kind) => {
      const places = rest.filter((place) => kindOf(place) === kind);
      return { key: kind, group: null, kind, places, drawn: drawnOf(places) };
    }),
  ];
  const drawn = shown.filter(({ geometry }) => geometry !== null);
  return {
    plan, sections,
    legend: [...new Set(drawn.map(kindOf))].sort((one, other) => orderOf(one) - orderOf(other)).flatMap((kind) => {
      const symbols = drawn.filter((place) => kindOf(place) === kind).map((place) => symbolOf(place, lookups));
      const sample = symbols.find(({ hollow }) => !hollow) ?? symbols[0];
      return sample ? [{ kind, symbol: { ...sample, dotted: false } }] : [];
    }),
    bases: basisOrder.filter((basis) => drawn.some(({ placement }) => placement?.basis === basis)),
    citations: citationsWithin([{ citations: plan.citations }, sections.map((section) => [
      section.group && { citations: section.group.citations },
      isListed(section) && section.places.slice(0, budget.rows).map(({ industries }) => industries?.slice(0, budget.industries)),
    ])]),
  };
}

const orderOf = (kind: LegendKind): number => placeKinds.indexOf(kind === 'institution' ? 'platform' : kind);
const drawnOf = (places: readonly Place[]): number => places.filter(({ geometry }) => geometry !== null).length;

/** Those of a group in its own order, parts not counted beside their whole. */
function membersOf(shown: readonly Place[], plan: Plan, group: string): Place[] {
  return shown
    .filter((place) => place.group === group && place.plans.includes(plan.id))
    .map((place, index) => ({ place, index }))
    .sort((one, other) => (one.place.number ?? Infinity) - (other.place.number ?? Infinity) || one.index - other.index)
    .map(({ place }) => place);
}
