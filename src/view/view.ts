import { emptyFilter, type Filter } from '../catalogue/filter';
import type { RecordType } from '../catalogue/records';
import type { LonLat } from '../geo/mercator';
import type { ScreenTheme } from '../theme/theme';
import type { Frame } from './frame';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Lists that can be opened from the front page. */
export const listIds = [
  'facilities', 'institutions', 'parks', 'projects', 'industries', 'figures', 'conflicts', 'documents', 'organisations',
] as const;
export type ListId = (typeof listIds)[number];

/** What the panel shows. */
export type Page =
  | { readonly type: 'home' }
  | { readonly type: 'list'; readonly id: ListId }
  /** The record of a layer of the catalogue: what it rests on, and the layer to take away. */
  | { readonly type: 'layer'; readonly id: string }
  /** The way to all desks. */
  | { readonly type: 'desks' }
  /** A desk, and the place it was opened for. */
  | { readonly type: 'desk'; readonly id: DeskId; readonly place?: string }
  | { readonly type: RecordType; readonly id: string; readonly section?: string };

/** A layer that is shown, and how strongly. */
export interface ShownLayer {
  readonly id: string;
  /** From 0 to 1, in hundredths. */
  readonly opacity: number;
}

/** Desks of work, by whom they serve: each loads when it is opened. */
export const deskGroups = {
  investment: ['match', 'side-by-side', 'brief', 'tours', 'route'],
  planning: ['check', 'assignments', 'batch', 'boundary', 'data-checks'],
  website: ['composer'],
} as const;
export type DeskGroup = keyof typeof deskGroups;
export type DeskId = (typeof deskGroups)[DeskGroup][number];
export const deskIds: readonly DeskId[] = [...deskGroups.investment, ...deskGroups.planning, ...deskGroups.website];

/** More places than this cannot be weighed against each other. */
export const shortlistLimit = 6;

/**
 * What a desk has been told, as the desk itself writes it: the view only carries it. It stands in the address after
 * “#”, which browsers send to no server: a visitor’s needs and name are nobody’s business.
 */
export type DeskWork = Readonly<Partial<Record<DeskId, string>>>;

export const compareModes = ['swipe', 'overlay'] as const;
export type CompareMode = (typeof compareModes)[number];

/** A second plan beside the lens’s, or over it. */
export interface Comparison {
  readonly plan: string;
  readonly mode: CompareMode;
  /** From 0 to 100. Swiping: where the divider stands, from the left. Overlaid: how strongly the second plan is drawn. */
  readonly share: number;
}

/** Everything that is being looked at, except where the map’s camera stands. */
export interface View {
  /** The plan looked through: the lens. */
  readonly plan: string;
  readonly page: Page;
  /** Layers shown, in the order in which they are drawn, the first at the bottom; null for those of the lens. */
  readonly layers: readonly ShownLayer[] | null;
  readonly comparison: Comparison | null;
  /** Ids of places that are framed and marked together: the two ends of a lineage. */
  readonly together: readonly string[];
  /** Ids of the places that the visitor weighs, in the visitor’s order; at most `shortlistLimit`. */
  readonly shortlist: readonly string[];
  readonly work: DeskWork;
  /** The site under question at the desk that checks one; longitude before latitude, WGS 84. */
  readonly site: LonLat | null;
  /** Id of a configured base map; null for the one that the configuration shows first. */
  readonly baseMap: string | null;
  /** Null follows the reader’s system. */
  readonly theme: ScreenTheme | null;
  readonly filter: Filter;
  readonly query: string;
  readonly language: Language;
  /** Null for the whole site; otherwise the view stands in a frame on another page. */
  readonly frame: Frame | null;
}

export function defaultView(firstPlan: string): View {
  return {
    plan: firstPlan,
    page: { type: 'home' },
    layers: null,
    comparison: null,
    together: [],
    shortlist: [],
    work: {},
    site: null,
    baseMap: null,
    theme: null,
    filter: emptyFilter,
    query: '',
    language: 'zh-CN',
    frame: null,
  };
}

/** The place whose page is open, or that a desk works on; null on any other page. */
export function selectedPlace({ page }: View): string | null {
  if (page.type === 'desk') return page.place ?? null;
  return page.type === 'place' ? page.id : null;
}
