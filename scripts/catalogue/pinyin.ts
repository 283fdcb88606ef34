import { pinyin } from 'pinyin-pro';
import type { Catalogue } from '../../src/catalogue/catalogue';

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Full pinyin without tones, lower case, one syllable or foreign word between spaces; `ü` is written `v`, as typed. */
export const toPinyin = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .join(' ');

type Searchable = Omit<Catalogue, 'pinyin' | 'version' | 'format'>;

function searchableNames(catalogue: Searchable): string[] {
  const { district, places, projects, organisations, industries, measures, systems, plans, layers, documents, base } = catalogue;
  const aliased = [...places, ...projects, ...organisations, ...industries, ...measures];
  const named = [
    ...aliased, district, ...district.subdistricts, ...systems, ...plans, ...plans.flatMap(({ groups }) => groups),
    ...Object.values(base).flatMap(({ features }) => features.map(({ properties }) => properties)),
  ];
  return [
    ...named.map(({ name }) => name.zh),
    ...aliased.flatMap(({ aliases = [] }) => aliases),
    ...[...plans, ...systems].map(({ shortName }) => shortName.zh),
    ...layers.map(({ title }) => title.zh),
    ...documents.flatMap(({ title, shortTitle }) => [title.zh, shortTitle.zh]),
    ...district.subdistricts.flatMap(({ communities }) => communities?.value ?? []),
  ];
}

/** Pinyin of every searchable name or alias that has Chinese characters. */
export function pinyinOf(catalogue: Searchable): Record<string, string> {
  const names = [...new Set(searchableNames(catalogue))].filter(hasHan);
  return Object.fromEntries(names.map((name) => [name, toPinyin(name)]));
}
