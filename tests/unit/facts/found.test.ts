import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { citationsWithin, resolveCitation } from '../../../src/catalogue/citations';
import { createSearch } from '../../../src/catalogue/search';
import { catalogue, expectedFiles, expectedItems, isCalled, lookups, type ExpectedItem } from './district';

const search = createSearch(catalogue);
const resultsOf = (query: string, type: ExpectedItem['type']) => search.find(query, 10).find((group) => group.type === type)?.results ?? [];
const leadsNowhere = (citation: string): boolean => {
  const found = resolveCitation(catalogue, citation);
  return found === null || ('document' in found && found.section === null);
};

describe.each(expectedFiles)('what the documents name: %s', { timeout: 30_000 }, (file) => {
  const items = expectedItems(file);

  it('is found by its name', () => {
    const missing = items.filter(({ name, type }) => !resultsOf(name, type).some(({ id }) => isCalled(type, id, name)));
    expect(missing).toEqual([]);
  });

  it('opens, and each of its citations leads to a section or a report', () => {
    for (const { name, type } of items) {
      for (const { id } of resultsOf(name, type).filter((result) => isCalled(type, result.id, name))) {
        const record = lookups.find(type, id);
        expect(record, `${type}/${id}`).toBeDefined();
        const citations = citationsWithin(record);
        if (type !== 'document') expect(citations.length, `${type}/${id}`).toBeGreaterThan(0);
        expect(citations.filter(leadsNowhere), `${type}/${id}`).toEqual([]);
      }
    }
  });

  it('names sections that the outlines have', () => {
    expect(items.filter(({ source }) => leadsNowhere(source))).toEqual([]);
  });

  it('is found by its pinyin without spaces, if it is a place', () => {
    const read = (name: string): string =>
      pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('').replaceAll(/[^\p{Letter}\p{Number}]/gu, '').toLowerCase();
    const missing = items.filter(({ name, type }) => type === 'place' && !resultsOf(read(name), type).some(({ id }) => isCalled(type, id, name)));
    expect(missing.map(({ name }) => `${name} ${read(name)}`)).toEqual([]);
  });
});

describe('everything in the catalogue', { timeout: 30_000 }, () => {
  const records = (['place', 'industry', 'project', 'organisation', 'measure'] as const).flatMap((type) => {
    const lists = { place: catalogue.places, industry: catalogue.industries, project: catalogue.projects, organisation: catalogue.organisations, measure: catalogue.measures };
    return lists[type].map((record) => ({ type, record }));
  });

  it('comes first where it is called exactly by its name, in either language', () => {
    const behind = records.flatMap(({ type, record: { name } }) => [name.zh, name.en].filter((asked) => {
      const first = resultsOf(asked, type)[0]?.name;
      return first?.zh !== asked && first?.en !== asked;
    }));
    expect(behind).toEqual([]);
  });

  it('cites something, and what it cites is there', () => {
    for (const { type, record } of records) {
      const citations = citationsWithin(record);
      expect(citations.length, `${type}/${record.id}`).toBeGreaterThan(0);
      expect(citations.filter(leadsNowhere), `${type}/${record.id}`).toEqual([]);
    }
    for (const part of [catalogue.plans, catalogue.systems, catalogue.lineage, catalogue.crosswalk, catalogue.district]) {
      expect(citationsWithin(part).filter(leadsNowhere)).toEqual([]);
    }
  });
});
