import { emptyFilter, type Filter } from '../catalogue/filter';
import type { RecordType } from '../catalogue/records';

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
  | { readonly type: RecordType; readonly id: string; readonly section?: string };

/** Everything that is being looked at, except where the map’s camera stands. */
export interface View {
  /** The plan looked through: the lens. */
  readonly plan: string;
  readonly page: Page;
  /** Layers shown; null for those of the lens. */
  readonly layers: readonly string[] | null;
  readonly filter: Filter;
  readonly query: string;
  readonly language: Language;
}

export function defaultView(firstPlan: string): View {
  return {
    plan: firstPlan,
    page: { type: 'home' },
    layers: null,
    filter: emptyFilter,
    query: '',
    language: 'zh-CN',
  };
}

/** The place whose page is open; null on any other page. */
export function selectedPlace(view: View): string | null {
  return view.page.type === 'place' ? view.page.id : null;
}
