import { describe, expect, it } from 'vitest';
import { assignmentTable } from '../../../../src/assignment/assignment-table';
import { assignmentFile } from '../../../../src/desks/assignments/assignment-file';
import { everything, filterRows, recallFilter, rememberFilter } from '../../../../src/desks/assignments/assignment-filter';
import { pointsOf } from '../../../../src/desks/assignments/points';
import { inLanguage, messagesOf, type LanguageTag } from '../../../../src/i18n/context';
import { assignmentWords } from '../../../../src/i18n/desks/assignments';
import { createSession } from '../../../../src/session/session';
import { smallLookups, stands } from '../../support';
import { siteAt } from '../../assignment/squares';

const lookups = smallLookups((catalogue) => {
  catalogue.places.push(siteAt('strayed', [20.01, 10.01], { host: stands('iz-north') }));
});
const rows = assignmentTable(lookups);
const idsOf = (filtered: readonly { id: string }[]): string[] => filtered.map(({ id }) => id);

describe('narrowing the table', () => {
  it('leaves everything in until it is told otherwise', () => {
    const { rows: shown, counts } = filterRows(rows, everything);
    expect(shown).toEqual(rows);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it('counts what choosing each result would show, whatever is chosen', () => {
    const chosen = filterRows(rows, { ...everything, status: 'disagree' });
    expect(idsOf(chosen.rows)).toContain('strayed/zones');
    expect(chosen.rows.every(({ status }) => status === 'disagree')).toBe(true);
    expect(chosen.counts).toEqual(filterRows(rows, everything).counts);
    for (const [status, count] of Object.entries(chosen.counts)) {
      expect(filterRows(rows, { ...everything, status: status as never }).rows).toHaveLength(count);
    }
  });

  it('finds by plan and by every word of a query, in either language, of place or zone', () => {
    expect(new Set(filterRows(rows, { ...everything, plan: 'clusters' }).rows.map(({ plan }) => plan.id))).toEqual(new Set(['clusters']));
    expect(idsOf(filterRows(rows, { ...everything, plan: 'zones', query: ' NORTH  slope ' }).rows)).toEqual(['iz-north/zones', 'pu-north/zones', 'strayed/zones']);
    expect(idsOf(filterRows(rows, { ...everything, plan: 'zones', query: '图书馆' }).rows)).toEqual(['library/zones']);
    expect(filterRows(rows, { ...everything, query: 'nowhere' }).rows).toEqual([]);
  });

  it('is remembered with the session', () => {
    const session = createSession();
    expect(recallFilter(session)).toBe(everything);
    rememberFilter(session, { ...everything, query: 'x' });
    expect(recallFilter(session).query).toBe('x');
  });
});

describe('the table as a file', () => {
  const fileOf = (language: LanguageTag) => assignmentFile(rows, {
    lookups, words: assignmentWords[language], messages: messagesOf(language), text: (text) => inLanguage(text, language),
  });
  const recordsOf = (language: LanguageTag) => {
    const { columns, rows: cells } = fileOf(language);
    return [...cells].map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  };

  it('has a named column for each fact and a line for each row, numbers as numbers', () => {
    const records = recordsOf('en');
    expect(records).toHaveLength(rows.length);
    expect(records.find((record) => record['id'] === 'strayed' && record['plan'] === 'One zone, one centre')).toMatchObject({
      result: 'Disagree', 'zones stated': 'North Slope', 'stated how': 'stands in', 'basis of statement': 'Stated', 'zones on the map': null,
      'metres to the edge': 6434, 'position may be off by metres': 50, disagreement: 'Stated in North Slope, drawn 6.43 km outside',
      'longitude (WGS 84)': 20.01, sources: expect.stringContaining('zone-plan#1') as string,
    });
    expect(records.find((record) => record['id'] === 'iz-south')).toMatchObject({ 'longitude (WGS 84)': null, 'basis of position': null, 'listed by the plan': 'yes' });
  });

  it('speaks the reader’s language alone', () => {
    for (const record of recordsOf('en')) expect(Object.values(record).join(' ')).not.toMatch(/\p{Script=Han}/u);
    expect(new Set(fileOf('zh-CN').columns).size).toBe(fileOf('zh-CN').columns.length);
  });
});

describe('the table on the map', () => {
  it('is a point for each place that has a position and is no zone itself', () => {
    const overlay = pointsOf(rows.filter(({ plan }) => plan.id === 'zones'));
    expect(overlay?.points?.features.map(({ properties }) => properties.tone)).toEqual(expect.arrayContaining(['outside']));
    expect(pointsOf([])).toBeNull();
    expect(pointsOf(rows.filter(({ status }) => status === 'itself'))).toBeNull();
  });
});
