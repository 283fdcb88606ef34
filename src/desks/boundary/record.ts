import type { Placement, Text } from '../../catalogue/catalogue';

/** What is recorded of a boundary: who gave it, when, and from what. As typed. */
export interface RecordEntry {
  readonly who: string;
  /** Year, month and day, or as far as it is known. */
  readonly date: string;
  /** The document or file, in words. */
  readonly source: string;
  /** A citation of the catalogue; empty where the source is not in it. */
  readonly citation: string;
  readonly uncertainty: string;
  /** The wording in the data, where it was changed by hand; else it follows the fields. */
  readonly method: Partial<Text>;
}

export type RecordField = 'who' | 'date' | 'source' | 'uncertainty' | 'zh' | 'en';

/** The wording of how the boundary was made, from the fields. */
export function methodOf({ who, date, source, method }: RecordEntry): Text {
  const [giver, day, from] = [who.trim(), date.trim(), source.trim()];
  return {
    zh: method.zh ?? `正式边界，${giver}于 ${day} 提供，取自“${from}”。`,
    en: method.en ?? `Official boundary given by ${giver} on ${day}, taken from “${from}”.`,
  };
}

const isDate = (text: string): boolean => {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return year !== '' && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
};

/** Reads an entry: the placement it makes, or the fields that must be filled in or put right, in their order. */
export function readRecord(entry: RecordEntry): { readonly placement: Placement } | { readonly missing: readonly RecordField[] } {
  const method = methodOf(entry);
  const metres = Number(entry.uncertainty);
  const checks: readonly (readonly [RecordField, boolean])[] = [
    ['who', entry.who.trim() !== ''],
    ['date', isDate(entry.date.trim())],
    ['source', entry.source.trim() !== ''],
    ['uncertainty', entry.uncertainty.trim() !== '' && Number.isFinite(metres) && metres >= 0],
    ['zh', method.zh.trim() !== ''],
    ['en', method.en.trim() !== ''],
  ];
  const missing = checks.filter(([, holds]) => !holds).map(([field]) => field);
  if (missing.length > 0) return { missing };
  return {
    placement: {
      basis: 'official',
      uncertaintyMetres: metres,
      method: { zh: method.zh.trim(), en: method.en.trim() },
      ...(entry.citation !== '' && { citations: [entry.citation] }),
    },
  };
}
