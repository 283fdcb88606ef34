import { describe, expect, it } from 'vitest';
import { inLanguage, messagesOf } from '../../../src/i18n/context';
import { en } from '../../../src/i18n/en';
import { zhCN } from '../../../src/i18n/zh-CN';
import { languages } from '../../../src/view/view';

type Words = (...values: string[]) => string;
type Entry = readonly [path: string, words: string | Words];

function entriesOf(part: object, path = ''): Entry[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, value as Words]];
    return entriesOf(value as object, here);
  });
}

const dictionaries = { en: entriesOf(en), 'zh-CN': entriesOf(zhCN) };
/** What a message is told stands in it as it was told. */
const told = ['⟨1⟩', '⟨2⟩', '⟨3⟩'];
const said = (words: string | Words): string => (typeof words === 'string' ? words : words(...told));
const han = /\p{Script=Han}/u;
/** A language is named in itself. */
const ownName = /^languageNames\./;

describe('the two dictionaries', () => {
  it('have the same keys, and messages that are told something in the same places', () => {
    const shape = (entries: readonly Entry[]) => entries.map(([path, words]) => `${path}: ${typeof words}`).sort();
    expect(shape(dictionaries.en)).toEqual(shape(dictionaries['zh-CN']));
  });

  it('say what they are told in both languages or in neither', () => {
    const chinese = new Map(dictionaries['zh-CN']);
    for (const [path, words] of dictionaries.en) {
      if (typeof words === 'string') continue;
      const mentioned = (text: string): string[] => told.filter((value) => text.includes(value));
      expect(mentioned(said(chinese.get(path) ?? '')), path).toEqual(mentioned(said(words)));
    }
  });
});

describe.each(languages)('the dictionary %s', (language) => {
  it('is the one that the language goes by', () => {
    expect(messagesOf(language)).toBe(language === 'en' ? en : zhCN);
  });

  it.each(dictionaries[language])('says something at %s', (_, words) => {
    const text = said(words);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object|TODO|\{\d*\}/);
  });
});

it('English has no Chinese in it, but for the name of Chinese', () => {
  expect(dictionaries.en.filter(([path, words]) => han.test(said(words)) && !ownName.test(path))).toEqual([]);
});

it('English counts one thing and several', () => {
  for (const counted of [en.count, en.search.results, en.map.skipped, en.conflictCount]) {
    expect(counted(1)).toMatch(/\b1\b/);
    expect(counted(1).replace('1', '2')).not.toBe(counted(2));
  }
});

it('a text is read in the reader’s language', () => {
  expect(inLanguage({ zh: '梯', en: 'Ladder' }, 'zh-CN')).toBe('梯');
  expect(inLanguage({ zh: '梯', en: 'Ladder' }, 'en')).toBe('Ladder');
});
