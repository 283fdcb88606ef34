import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { readUsually, usualReadings, type Readings } from '../../src/catalogue/pinyin';

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Full pinyin without tones, lower case, one syllable or foreign word between spaces; `ü` is written `v`, as typed. */
export const toPinyin = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .join(' ');

type Searchable = Omit<Catalogue, 'pinyin' | 'version' | 'format'>;

/** The names that the search reads: those of every record that it finds, and their aliases. */
function searchableNames({ places, projects, organisations, industries, measures, documents }: Searchable): string[] {
  const named = [...places, ...projects, ...organisations, ...industries, ...measures];
  return [
    ...named.flatMap(({ name, aliases = [] }) => [name.zh, ...aliases]),
    ...documents.flatMap(({ title, shortTitle }) => [title.zh, shortTitle.zh]),
  ];
}

/** For each character the reading it has most often in these names; the first one met where two are as frequent. */
function frequentReadings(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    for (const { origin, pinyin: syllable } of pinyin(name, { toneType: 'none', type: 'all', v: true })) {
      if (!hasHan(origin)) continue;
      const readings = counts.get(origin) ?? new Map<string, number>();
      readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
      counts.set(origin, readings);
    }
  }
  return new Map([...counts].map(([character, readings]) =>
    [character, [...readings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]));
}

/** How to read every searchable name or alias that has Chinese characters. */
export function pinyinOf(catalogue: Searchable): Readings {
  const names = [...new Set(searchableNames(catalogue))].filter(hasHan);
  const characters: Record<string, string> = {};
  for (const [character, syllable] of frequentReadings(names)) characters[syllable] = (characters[syllable] ?? '') + character;
  const usual = usualReadings({ characters, exceptions: {} });
  const exceptions = names
    .map((name) => [name, toPinyin(name)] as const)
    .filter(([name, reading]) => reading !== readUsually(name, usual));
  return { characters, exceptions: Object.fromEntries(exceptions) };
}
