import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Conflict, PlacementBasis } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import type { RecordReference } from '../catalogue/records';

/**
 * `error`: the catalogue contradicts itself beyond what its uncertainties allow, and claims to be sure.
 * `warning`: somebody should look. `note`: a thing to know, within what is claimed.
 */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Every rule with the figures of its findings: lengths in metres, shares from 0 to 1. */
export interface FactsOf {
  overlaps: {
    readonly squareMetres: number;
    /** Of the smaller of the two. */
    readonly share: number;
    /** Mean width of the overlap. */
    readonly widthMetres: number;
    /** Of both together. */
    readonly uncertaintyMetres: number;
  };
  gaps: {
    readonly lengthMetres: number;
    readonly widthMetres: number;
    readonly uncertaintyMetres: number;
  };
  areas: {
    readonly drawnSquareKilometres: number;
    readonly givenSquareKilometres: number;
    /** How much larger the drawing is, as a share of what is given; negative where it is smaller. */
    readonly excess: number;
    /** By how much the whole boundary would have to move for the areas to agree. */
    readonly shiftMetres: number;
    readonly uncertaintyMetres: number;
    readonly basis: 'stated' | 'reported';
  };
  hosts: {
    readonly relation: 'host' | 'parent';
    readonly metres: number;
    readonly uncertaintyMetres: number;
    readonly hostUncertaintyMetres: number;
  };
  district: {
    /** Whether no part of it lies inside. */
    readonly wholly: boolean;
    readonly metres: number;
    /** The place’s and the outline’s. */
    readonly uncertaintyMetres: number;
  };
  subdistricts: {
    /** Ids of subdistricts. */
    readonly said: readonly string[];
    readonly drawn: string;
    /** From the position to the nearest subdistrict that is said. */
    readonly metres: number;
    readonly uncertaintyMetres: number;
  };
  stale: { readonly checked: string; readonly months: number };
  conflicts: { readonly conflict: Conflict };
  industries: Record<never, never>;
  positions: Record<never, never>;
  uncertain: { readonly basis: PlacementBasis; readonly uncertaintyMetres: number };
  citations: {
    /** Where in the record, as `attributes[2]`; empty for the record itself. */
    readonly path: string;
  };
  duplicates:
    | { readonly alike: 'name' }
    | { readonly alike: 'position'; readonly metres: number };
}

export type RuleId = keyof FactsOf;

/** What of a finding can be seen on the map. WGS 84, longitude before latitude. */
export interface Sight {
  readonly part: 'one' | 'other' | 'problem';
  readonly geometry: Point | LineString | Polygon | MultiPolygon;
}

export interface FindingOf<R extends RuleId> {
  /** Unique among all findings, and the same from one run to the next. */
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
  /** What it is about, first the one to look at. */
  readonly subjects: readonly [RecordReference, ...RecordReference[]];
  readonly facts: FactsOf[R];
  /** By which findings of one rule are put in order: the larger, the worse. */
  readonly weight: number;
  readonly sights?: readonly Sight[];
}

export type Finding = { [R in RuleId]: FindingOf<R> }[RuleId];

/** What a rule is run on. */
export interface Circumstances {
  readonly lookups: Lookups;
  /** `2026-03-31`. */
  readonly today: string;
  /** After how many months a check is old. */
  readonly staleMonths: number;
}

export interface Outcome<R extends RuleId> {
  /** How many things the rule looked at; where that is 0 it had nothing to apply to. */
  readonly examined: number;
  readonly findings: readonly FindingOf<R>[];
}

/** A pure function of the catalogue and the day. */
export type Rule<R extends RuleId> = (circumstances: Circumstances) => Outcome<R>;
