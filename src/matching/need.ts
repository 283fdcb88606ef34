import type { PlaceKind } from '../catalogue/kinds';

/** What a firm would do at a place. */
export const functionIds = ['headquarters', 'research', 'pilot', 'manufacturing'] as const;
export type FunctionId = (typeof functionIds)[number];

/** Where to look: what is offered today, and what earlier plans laid out. */
export const spaceIds = ['headquarters', 'zones', 'parks', 'earlier'] as const;
export type SpaceId = (typeof spaceIds)[number];

/** The kinds of place that each space holds, in the order in which ties are told. */
export const kindsOfSpace: Readonly<Record<SpaceId, readonly PlaceKind[]>> = {
  headquarters: ['headquarters-cluster'],
  zones: ['industrial-zone'],
  parks: ['park', 'base'],
  earlier: ['area', 'cluster', 'production-unit', 'axis'],
};

/** What a score is made of; the visitor says how much each counts. */
export const aspectIds = ['industry', 'presence', 'science', 'function', 'location', 'city'] as const;
export type Aspect = (typeof aspectIds)[number];
export const mostWeight = 3;
/** From 0, which counts nothing, to `mostWeight`. */
export type Weights = Readonly<Record<Aspect, number>>;

/** One thing that a visitor asks for. Distances in metres. */
export type Condition =
  | { readonly kind: 'industry'; readonly industry: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'function'; readonly function: FunctionId }
  | { readonly kind: 'near'; readonly place: string; readonly metres: number }
  | { readonly kind: 'rail'; readonly metres: number }
  | { readonly kind: 'subdistrict'; readonly subdistrict: string }
  /** The city names this district as a host of the industry’s cluster. */
  | { readonly kind: 'city' };
export type ConditionKind = Condition['kind'];

export interface Asked {
  readonly condition: Condition;
  /** A condition that is struck out stays in sight and counts nothing. */
  readonly active: boolean;
  /** Whether places of which the documents do not say are hidden. */
  readonly hideSilent: boolean;
}

export interface Need {
  readonly spaces: readonly SpaceId[];
  /** In the order in which they narrow. */
  readonly asked: readonly Asked[];
  readonly weights: Weights;
}

export const usualWeights: Weights = { industry: 3, presence: 2, science: 1, function: 2, location: 1, city: 1 };
export const usualSpaces: readonly SpaceId[] = ['headquarters', 'zones', 'parks'];
export const noNeed: Need = { spaces: usualSpaces, asked: [], weights: usualWeights };

/** More conditions than this nobody weighs. */
export const mostConditions = 12;
/** Characters of a visitor’s words that are kept. */
export const longestWords = 80;
/** Metres that can be asked for. */
export const leastMetres = 100;
export const mostMetres = 20_000;

export const ask = (condition: Condition): Asked => ({ condition, active: true, hideSilent: false });

/** Tells whether two conditions ask for the same. */
export function sameCondition(one: Condition, other: Condition): boolean {
  return one.kind === other.kind && JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(other, Object.keys(other).sort());
}

/** Where in a need a condition of some sort stands; -1 where there is none. */
export const indexOf = ({ asked }: Need, wanted: (condition: Condition) => boolean): number => asked.findIndex(({ condition }) => wanted(condition));
