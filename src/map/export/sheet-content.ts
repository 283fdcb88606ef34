import { attributionsOf } from '../../catalogue/base-features';
import type { Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { Messages } from '../../i18n/messages';
import type { PlaceSymbol } from '../../symbols/symbol';
import type { View } from '../../view/view';
import { legendOf, type LegendEdge } from '../legend/legend';
import { partName } from '../legend/part-name';
import type { Picture } from '../picture';

export interface SheetLegendRow {
  readonly symbol: PlaceSymbol;
  readonly text: string;
}

/** The words on a sheet, in the reader’s language. */
export interface SheetContent {
  readonly title: string;
  readonly subtitle: string;
  readonly legendTitle: string;
  readonly rows: readonly SheetLegendRow[];
  readonly edges: readonly { readonly drawnAs: LegendEdge['drawnAs']; readonly text: string }[];
  readonly north: string;
  readonly note: string;
  readonly sources: readonly string[];
}

interface SheetContentOptions {
  readonly lookups: Lookups;
  readonly view: View;
  readonly pictures: readonly Picture[];
  readonly messages: Messages;
  readonly text: (text: Text) => string;
  /** ISO 8601, the day. */
  readonly date: string;
  /** Of a configured base map, and what the configuration wants said on every map. */
  readonly notices: readonly string[];
}

/** What a sheet says: which plans, what the marks mean, where it is from, and that it is indicative. */
export function sheetContent({ lookups, view, pictures, messages, text, date, notices }: SheetContentOptions): SheetContent {
  const plans = [view.plan, view.comparison?.plan].flatMap((id) => (id === undefined ? [] : lookups.plan(id) ?? []));
  const documents = [...new Set(plans.flatMap((plan) => plan.documents))].flatMap((id) => lookups.find('document', id) ?? []);
  const { rows, edges } = legendOf(...pictures);
  const marked = pictures[0]?.selected?.item.place;
  return {
    title: marked ? text(marked.name) : plans.map((plan) => text(plan.name)).join(view.comparison?.mode === 'swipe' ? ' | ' : ' + '),
    subtitle: [text(lookups.catalogue.district.title), ...(marked ? plans.map((plan) => text(plan.name)) : [])].join(' · '),
    legendTitle: messages.map.legend,
    rows: rows.flatMap(({ kind, symbol, parts }) => {
      const name = kind === 'institution' ? messages.lists.institutions : messages.kinds[kind];
      if (parts.length === 0) return [{ symbol, text: name }];
      return parts.map((part) => ({ symbol: part.symbol, text: part.of === 'kind' ? partName(part, messages) : `${name} · ${partName(part, messages)}` }));
    }),
    edges: edges.map(({ drawnAs, bases }) => ({
      drawnAs,
      text: bases.map((basis) => `${messages.placement.bases[basis].name}${messages.export.colon}${messages.placement.bases[basis].explanation}`).join(messages.export.semicolon),
    })),
    north: messages.export.north,
    note: messages.indicative,
    sources: [
      `${messages.sources}${messages.export.colon}${documents.map((document) => text(document.shortTitle)).join(messages.listSeparator)}`,
      ...attributionsOf(lookups.catalogue.base).map(text),
      ...notices,
      messages.export.made(date),
    ],
  };
}
