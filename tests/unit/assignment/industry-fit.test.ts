import { describe, expect, it } from 'vitest';
import { industryFit, readIndustries } from '../../../src/assignment/industry-fit';
import type { Industry } from '../../../src/catalogue/catalogue';
import { invented, meantFor, smallLookups } from '../support';

const industry = (id: string, zh: string, en: string, members: Partial<Industry> = {}): Industry =>
  ({ id, system: 'new', name: { zh, en }, citations: ['zone-plan#1.1'], ...members });

const lookups = smallLookups((catalogue) => {
  catalogue.industries.push(
    industry('batteries', '新能源', 'New energy', { aliases: ['锂电', 'AI'], focus: [{ zh: '电池隔膜', en: 'battery separators' }] }),
    industry('devices', '高端医疗器械', 'High-end medical devices', { focus: [{ zh: '手术机器人', en: 'surgical robots' }, { zh: '设计、制造', en: 'design and making' }] }),
    industry('robots', '机器人', 'Robots', { aliases: ['robotics'], focus: [{ zh: '智能手机', en: 'smartphones' }] }),
    industry('bicycles', '自行车', 'Bicycles', { focus: [{ zh: '机器人跨界应用新方式', en: 'uses from other fields' }] }),
    ...['one', 'two', 'three', 'four'].map((id) => industry(id, id, id, { focus: [{ zh: '量子元件', en: 'quantum parts' }] })),
  );
});
const read = (text: string): [string, readonly string[]][] => readIndustries(lookups, text).map(({ industry: { id }, words }) => [id, words]);

describe('reading an industry off a text', () => {
  it('finds it by its name, with the words that matched', () => {
    expect(read('梯级')).toEqual([['rungs', ['梯级']], ['round-rungs', ['梯级']]]);
    expect(read('Ladders')).toEqual([['ladders', ['ladder']]]);
  });

  it('finds it by an alias and by a focus term', () => {
    expect(readIndustries(lookups, '踏棍厂')[0]).toMatchObject({ industry: { id: 'rungs' }, words: ['踏棍'], source: 'alias' });
    expect(readIndustries(lookups, 'wooden rungs')[0]).toMatchObject({ industry: { id: 'rungs' }, words: ['wooden rung'], source: 'focus' });
  });

  it('finds one whose words are spread over the text', () => {
    expect(read('锂电池隔膜')).toEqual([['batteries', ['电池隔膜', '锂电']]]);
  });

  it('puts the more telling word first, and leaves the weaker after it', () => {
    expect(read('surgical robot')).toEqual([['devices', ['surgical robot']], ['robots', ['robot']]]);
    expect(read('手术机器人研发').map(([id]) => id)).toEqual(['devices', 'robots']);
  });

  it('reads full-width forms, capitals and plurals alike', () => {
    expect(read('ＡＩ')).toEqual(read('ai'));
    expect(read('SURGICAL ROBOTS')).toEqual(read('surgical robot'));
  });

  it('reads each part of a text of several', () => {
    expect(read('手术机器人、踏棍').map(([id]) => id)).toEqual(['devices', 'robots', 'rungs']);
  });

  it('leaves out what shares a word by chance, and words that many industries use', () => {
    expect(read('机器人').map(([id]) => id)).toEqual(['robots', 'devices']);
    expect(read('量子')).toEqual([]);
  });

  it('makes nothing of words that any industry uses, of half a word, or of nothing', () => {
    for (const text of ['', ' ', '设计', '制造业', '智能手表', 'equipment manufacturing', '电', '!!!', 'art']) expect(read(text)).toEqual([]);
  });

  it('bears long and hostile texts', () => {
    expect(read('机器人'.repeat(10_000)).map(([id]) => id)).toEqual(['robots']);
    expect(read('=HYPERLINK("x")__proto__')).toEqual([]);
    expect(read('constructor')).toEqual([]);
  });
});

describe('an industry’s fit with a place’s targets', () => {
  const place = invented('zone', { industries: [meantFor('rungs', 'inferred'), meantFor('devices')] });

  it('is direct where a target is the industry itself or a part of it, with the basis of the target', () => {
    const fit = industryFit(lookups, '梯级', place);
    expect(fit.kind).toBe('direct');
    expect(fit.answers[0]).toMatchObject({ statement: { industry: 'rungs', basis: 'inferred' }, match: { kind: 'same' } });
    expect(industryFit(lookups, 'rungs', invented('other', { industries: [meantFor('round-rungs')] }))).toMatchObject({ kind: 'direct' });
  });

  it('is related where the target is the whole of it', () => {
    const fit = industryFit(lookups, '圆梯级', invented('other', { industries: [meantFor('rungs')] }));
    // The text holds the whole’s name, too, but the part is the more exact reading.
    expect(fit.readings.map((reading) => reading.industry.id)).toEqual(['round-rungs']);
    expect(fit.answers[0]?.match.kind).toBe('whole');
    expect(fit.kind).toBe('related');
  });

  it('follows the crosswalk, and hands on its link', () => {
    const [link] = lookups.catalogue.crosswalk;
    const fit = industryFit(lookups, '梯子', place);
    expect(fit.answers[0]?.match.links).toEqual([link]);
  });

  it('answers with each target once, nearest first', () => {
    const fit = industryFit(lookups, '手术机器人、梯级', place);
    expect(fit.answers.map(({ statement }) => statement.industry).sort()).toEqual(['devices', 'rungs']);
  });

  it('is none where the targets are others', () => {
    expect(industryFit(lookups, '锂电池', place)).toMatchObject({ kind: 'none', answers: [] });
  });

  it('says whether the text or the place is silent', () => {
    expect(industryFit(lookups, '餐饮', place).kind).toBe('unread');
    expect(industryFit(lookups, '梯级', invented('silent')).kind).toBe('unstated');
    expect(industryFit(lookups, '梯级', null).kind).toBe('unstated');
  });
});
