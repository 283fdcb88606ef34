import type { Basis, CrosswalkLink, IndustryStatement, Place, Text } from '../catalogue/catalogue';
import type { MatchKind } from '../catalogue/industry-matching';
import type { Aspect, FunctionId } from './need';

/** How an industry of a statement answers to what was asked. */
export interface IndustryAnswer {
  /** The industry that was asked for, or that the visitor’s words were read as. */
  readonly asked: string;
  /** The words by which it was read; empty where it was picked. */
  readonly words: readonly string[];
  /** The words are only a part of what the industry concentrates on. */
  readonly isFocus: boolean;
  readonly kind: MatchKind;
  readonly links: readonly CrosswalkLink[];
  /** From 0 to 1. */
  readonly strength: number;
}

/** What every ground says of itself. */
interface Known {
  /** From 0 to 1: what it is worth, its basis counted in. */
  readonly strength: number;
  /** How it is known: the weakest on the way. Null where it was measured on the drawing. */
  readonly basis: Basis | null;
  readonly citations: readonly string[];
}

interface Answering {
  readonly statement: IndustryStatement;
  readonly answer: IndustryAnswer;
}

/** Where a function is said. */
export type FunctionSource = 'kind' | 'role' | 'group' | 'name' | 'inside' | 'around';

/** One reason for a part of a score. */
export type Ground = Known & (
  /** The place, or what it stands in (`of`), is meant for an industry. */
  | { readonly kind: 'industry'; readonly of: Place | null } & Answering
  /** The name of the place, or of what it stands in (`of`), says what was asked. */
  | { readonly kind: 'name'; readonly words: string; readonly of: Place | null }
  | { readonly kind: 'organisation'; readonly organisation: string } & Answering
  /** A project there; of one of its firms’ (`organisation`) no source says where it stands. */
  | { readonly kind: 'project'; readonly project: string; readonly organisation: string | null } & Answering
  | { readonly kind: 'inside'; readonly place: Place } & Answering
  | { readonly kind: 'science'; readonly place: Place; readonly metres: number } & Answering
  | { readonly kind: 'function'; readonly function: FunctionId; readonly source: FunctionSource; readonly place: Place | null; readonly quoted: Text | null }
  | { readonly kind: 'distance'; readonly metres: number; readonly uncertaintyMetres: number; readonly through: Place | null; readonly station: Text | null }
  | { readonly kind: 'subdistrict'; readonly subdistricts: readonly string[]; readonly through: Place | null }
  | { readonly kind: 'city'; readonly cluster: string } & Answering
);
export type GroundKind = Ground['kind'];

/** A part of a score: one aspect of one condition. */
export interface Part {
  readonly aspect: Aspect;
  /** Index of the condition in the need. */
  readonly condition: number;
  /** From 0 to 1. */
  readonly strength: number;
  /** Strongest first. */
  readonly grounds: readonly Ground[];
}

/**
 * `met`: what is known answers. `possible`: it may, within the uncertainty of its placement. `silent`: the documents do
 * not say. `unmet`: what is known is otherwise.
 */
export type Verdict = 'met' | 'possible' | 'silent' | 'unmet';

/** What stands against a place: what is known of it instead. */
export type Against =
  | { readonly kind: 'industries'; readonly industries: readonly string[] }
  | { readonly kind: 'distance'; readonly metres: number; readonly station: Text | null }
  | { readonly kind: 'subdistricts'; readonly subdistricts: readonly string[] }
  | { readonly kind: 'clusters'; readonly clusters: readonly string[] };

/** What one condition finds of one place. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly parts: readonly Omit<Part, 'condition'>[];
  readonly against: Against | null;
}
