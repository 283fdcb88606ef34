import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { createSearch } from '../../../src/catalogue/search';
import { invented, smallCatalogue } from '../support';

const named = (id: string, zh: string, en: string) => invented(id, { name: { zh, en } });
const catalogue = smallCatalogue(({ places }) => {
  places.push(
    named('ladder-house', '梯子屋', 'House of the ladder'),
    named('long-ladder-house', '大梯子屋', 'Old ladder house'),
    named('antenna', '5G天线园', '5G antenna park'),
  );
});
const search = createSearch(catalogue);
const found = (query: string, of: Catalogue = catalogue): string[] =>
  (of === catalogue ? search : createSearch(of)).find(query, 10).flatMap(({ results }) => results.map(({ type, id }) => `${type}/${id}`));

describe('what leads to a record', () => {
  it.each([
    ['its Chinese name', '北坡片', 'place/iz-north'],
    ['a part of its Chinese name', '图书馆', 'place/library'],
    ['one character of it', '阅', 'place/reading-room'],
    ['its English name', 'Ladder Library', 'place/library'],
    ['an English word begun', 'libr', 'place/library'],
    ['an English name in other case, between spaces', '  LADDER library ', 'place/library'],
    ['its pinyin with spaces', 'bei po pian', 'place/iz-north'],
    ['its pinyin without spaces', 'beipopian', 'place/iz-north'],
    ['its pinyin begun', 'beipop', 'place/iz-north'],
    ['its initials', 'bpp', 'place/iz-north'],
    ['an alias', '北坡园', 'place/iz-north'],
    ['the pinyin of an alias', 'beipoyuan', 'place/iz-north'],
    ['the initials of an alias', 'bpy', 'place/iz-north'],
    ['an industry’s alias', '踏棍', 'industry/rungs'],
    ['a focus term', '木梯', 'industry/rungs'],
    ['a focus term in English', 'wooden', 'industry/rungs'],
    ['a project’s name', '长梯工程', 'project/long-ladder'],
    ['a company’s name', '梯子厂', 'organisation/ladder-works'],
    ['a figure’s name', '梯子产量', 'measure/ladders-made'],
    ['a document’s title', '云梯区产业分区规划', 'document/zone-plan'],
    ['a document’s short title', 'fenqu guihua', 'document/zone-plan'],
    ['Latin letters within a Chinese name', '5G', 'place/antenna'],
    ['full-width letters', '５Ｇ天线', 'place/antenna'],
  ])('%s', (_, query, record) => {
    expect(found(query)).toContain(record);
  });

  it.each([
    ['a letter too many', 'librarry'], ['a letter too few', 'libary'], ['another letter', 'lobrary'],
    ['in pinyin', 'beipopan'],
  ])('a word misspelt: %s', (_, query) => {
    expect(found(query)).toContain(query.startsWith('bei') ? 'place/iz-north' : 'place/library');
  });

  it('forgives nothing in a short word, where another letter is another word', () => {
    expect(found('bqp')).toEqual([]);
  });

  it('takes the characters in their order', () => {
    expect(found('坡北')).toEqual([]);
    expect(found('片坡北')).toEqual([]);
  });

  it('takes all words together where something has them all, and any of them where nothing has', () => {
    expect(found('ladder library')).toEqual(['place/library']);
    expect(found('library zzzzzz')).toContain('place/library');
  });
});

describe('the order of results', () => {
  it('puts what is called exactly so first', () => {
    for (const { id, name } of catalogue.places) {
      const [first] = search.find(name.zh, 10).find(({ type }) => type === 'place')?.results ?? [];
      expect(first?.name, id).toEqual(name);
    }
    expect(found('梯子')[0]).toBe('industry/ladders');
    expect(found('Ladders')[0]).toBe('industry/ladders');
  });

  it('puts what begins so before what only contains it', () => {
    const places = found('梯子屋');
    expect(places.indexOf('place/ladder-house')).toBeLessThan(places.indexOf('place/long-ladder-house'));
  });

  it('groups by type, the type of the best result first, each type once', () => {
    const groups = search.find('梯', 10).map(({ type }) => type);
    expect(new Set(groups).size).toBe(groups.length);
    expect(search.find('踏棍', 10)[0]?.type).toBe('industry');
    for (const { type, results } of search.find('梯', 10)) expect(results.every((result) => result.type === type)).toBe(true);
  });

  it('gives at most so many of each type, the best', () => {
    const all = search.find('梯', 10);
    for (const { type, results } of search.find('梯', 2)) {
      expect(results.length).toBeLessThanOrEqual(2);
      expect(results).toEqual(all.find((group) => group.type === type)?.results.slice(0, 2));
    }
  });

  it('is the same every time', () => {
    expect(createSearch(catalogue).find('ladder', 10)).toEqual(search.find('ladder', 10));
  });
});

describe('names that are read in more than one way', () => {
  it('go by the reading that the catalogue gives the whole name', () => {
    expect(found('changti')).toContain('project/long-ladder');
    expect(found('zhuou')).toEqual([]);
    const other = smallCatalogue(({ pinyin }) => {
      Object.assign(pinyin.exceptions, { 长梯工程: 'zhu ou gong cheng' });
    });
    expect(found('zhuou', other)).toContain('project/long-ladder');
  });
});

describe('a query that means no harm or some', () => {
  it.each(['', ' ', '\t\n', '，。「」', '.*', '^$', '[', '(?=', '\\', '*+?', '😀', '👩‍🔬', '\u0000', '\uD800', '\u202E'])('%j finds nothing', (query) => {
    expect(search.find(query, 10)).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', '<script>alert(1)</script>', "'; drop table places"])('%s does no harm', (query) => {
    expect(() => search.find(query, 10)).not.toThrow();
  });

  it('still finds what it names among signs and pictures', () => {
    expect(found('😀“北坡片”.*[')).toContain('place/iz-north');
  });

  it.each([
    ['one word', 'a'.repeat(10_000)],
    ['one letter words', 'a b c d e f '.repeat(850)],
    ['the same word', 'ladder '.repeat(1500)],
    ['other words', Array.from({ length: 2000 }, (_, index) => `la${index.toString(36)}r`).join(' ')],
    ['Chinese', '北坡片'.repeat(3400)],
    ['letters that unfold', '\uFDFA'.repeat(3400)],
    ['signs', '([{*'.repeat(2500)],
  ])('ten thousand characters of %s are searched no longer than a short query', (_, query) => {
    // What lies beyond the longest name is not looked at, so it cannot make a difference either.
    expect(search.find(query, 10)).toEqual(search.find(query.slice(0, 1000), 10));
  });

  it('never throws, and finds only what is there', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), (query) => {
      for (const { type, results } of search.find(query, 3)) {
        expect(results.length).toBeGreaterThan(0);
        for (const { id } of results) expect(type === 'place' && !catalogue.places.some((place) => place.id === id)).toBe(false);
      }
    }));
  });
});
