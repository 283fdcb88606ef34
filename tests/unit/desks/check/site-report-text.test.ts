import { describe, expect, it } from 'vitest';
import { siteReport } from '../../../../src/assignment/site-report';
import { fallsSentence, findingSentence, planSentence } from '../../../../src/desks/check/sentences';
import { siteReportText, type Writing } from '../../../../src/desks/check/site-report-text';
import { inLanguage, messagesOf, type LanguageTag } from '../../../../src/i18n/context';
import { checkWords } from '../../../../src/i18n/desks/check';
import type { LonLat } from '../../../../src/geo/mercator';
import { placeOf, smallLookups } from '../../support';

const lookups = smallLookups();
const writing = (language: LanguageTag): Writing =>
  ({ lookups, words: checkWords[language], messages: messagesOf(language), text: (text) => inLanguage(text, language) });
const facts = { link: 'https://map.example/?page=desk/check&site=20.050000,10.070000', date: '2032-05-01', readAs: null, replaced: null };
const written = (position: LonLat, language: LanguageTag = 'en', place?: string): string =>
  siteReportText(siteReport(lookups, position, place === undefined ? null : placeOf(lookups.catalogue, place)), writing(language), facts);

describe('a report as text', () => {
  it('says where, in which zones, how far from the edge, how sure, from which sources, and when', () => {
    const lines = written([20.05, 10.07]).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Yunti industry map · site check', 'WGS 84: 10.07000° N, 20.05000° E', expect.stringMatching(/^GCJ-02/), expect.stringMatching(/^BD-09/),
    ]);
    expect(lines).toContain('Inside Yunti District');
    expect(lines).toContain('One zone, one centre 2031–2035');
    expect(lines).toContain('  In: North Slope');
    expect(lines).toContain('    Drawn inside, 1.1 km from the edge; the edge may be off by 200 m');
    expect(lines).toContain('  One part of this plan has no position; it cannot be checked.');
    expect(lines.join('\n')).toMatch(/One cluster 2026–2030\n {2}In none of those that are drawn\.\n {2}Nearest: Ladder cluster 3\.32 km/);
    expect(lines).toContain('  North Slope: Rungs [Inferred], Ladders [Derived]');
    expect(lines.join('\n')).toMatch(/Sources\n {2}1\. .+Box 1.*\n {2}2\. /);
    expect(lines.slice(-4)).toEqual(['Indicative, not statutory', `Checked on 2032-05-01; data version ${lookups.catalogue.version}`, `Link: ${facts.link}`, '']);
  });

  it('says in Chinese what is possible only', () => {
    const text = written([20.0405, 10.07], 'zh-CN');
    expect(text).toContain('　可能在内：北坡片\n　　图上在内侧，距边界 55 米；边界可能偏离 200 米');
    expect(text).toContain('示意范围，非法定界线');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('names an edge, and a position outside the district', () => {
    expect(written([20.04, 10.07])).toContain('  On the edge: North Slope\n    On the edge as drawn; the edge may be off by 200 m');
    const outside = written([20.5, 10.07]);
    expect(outside).toContain('Outside Yunti District');
    expect(outside).not.toContain('Sources');
  });

  it('says how typed coordinates were read, and how unsure a place itself is', () => {
    const report = siteReport(lookups, [20.05, 10.07]);
    expect(siteReportText(report, writing('en'), { ...facts, readAs: 'read so', replaced: 'own boundary' })).toContain('\nread so\nown boundary\n');
    expect(written([20.05, 10.05], 'en', 'library')).toContain('Ladder Library\n');
    expect(written([20.05, 10.05], 'en', 'library')).toContain('The place’s own position may be off by about 50 m; that is reckoned in.');
  });

  it('keeps every line in one language', () => {
    expect(written([20.05, 10.07])).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the short sentences', () => {
  const { words, messages, text } = writing('en');

  it('say on which side of an edge', () => {
    const outside = siteReport(lookups, [20.0395, 10.07]).plans[0]?.nearest[0];
    expect(outside && findingSentence(outside, words, messages)).toBe('Drawn outside, 55 m from the edge; the edge may be off by 200 m');
  });

  it('sum a plan up', () => {
    const [zones, clusters] = siteReport(lookups, [20.0405, 10.07]).plans;
    expect(zones && planSentence(zones, words, messages, text)).toBe('possibly in North Slope');
    expect(clusters && planSentence(clusters, words, messages, text)).toBe('in none; nearest is Ladder cluster, 3.32 km');
  });

  it('say where a reading falls: outside, in a zone of the plan looked through, or near one', () => {
    const falls = (position: LonLat, plan = 'zones') => fallsSentence(siteReport(lookups, position), plan, words, messages, text);
    expect(falls([20.5, 10.07])).toBe('outside the district, 43.85 km from its outline');
    expect(falls([20.05, 10.07])).toBe('in North Slope');
    expect(falls([20.05, 10.07], 'clusters')).toMatch(/^in none/);
    expect(falls([20.05, 10.07], 'unknown')).toBe('in North Slope');
  });
});
