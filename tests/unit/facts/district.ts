import { readFileSync } from 'node:fs';
import { createLookups } from '../../../src/catalogue/lookups';
import type { RecordType } from '../../../src/catalogue/records';
import { districtCatalogue } from '../support';

/** The real district, compiled once for each test file. */
export const catalogue = districtCatalogue();
export const lookups = createLookups(catalogue);

/** What the documents name, read from them by another hand than the data’s. */
export interface ExpectedItem {
  readonly name: string;
  readonly type: Exclude<RecordType, 'report'>;
  /** `document#section` where the name stands. */
  readonly source: string;
}

export const expectedFiles = ['industries-and-measures', 'projects', 'science', 'space'] as const;

export function expectedItems(file: (typeof expectedFiles)[number]): ExpectedItem[] {
  const text = readFileSync(new URL(`../../fixtures/expected/${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { items: ExpectedItem[] }).items;
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[^\p{Letter}\p{Number}]/gu, '').toLowerCase();

/** Whether a record is called so, by its name, an alias or a focus term; quotation marks and dashes aside. */
export function isCalled(type: ExpectedItem['type'], id: string, name: string): boolean {
  const record = lookups.find(type, id);
  if (!record) return false;
  const names = 'title' in record ? [record.title.zh, record.shortTitle.zh] : [record.name.zh, ...(record.aliases ?? [])];
  const focus = 'focus' in record ? (record.focus ?? []).map(({ zh }) => zh) : [];
  return [...names, ...focus].some((candidate) => plain(candidate) === plain(name)) || names.some((candidate) => plain(candidate).includes(plain(name)));
}
