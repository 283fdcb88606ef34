import { describe, expect, it } from 'vitest';
import type { Catalogue, CrosswalkRelation } from '../../../src/catalogue/catalogue';
import { createIndustryMatching, type IndustryMatching } from '../../../src/catalogue/industry-matching';
import { meantFor, smallCatalogue } from '../support';

type Link = readonly [from: string, relation: CrosswalkRelation, to: string];

/** A matching over industries written as "whole/part" and links between them. */
function matchingOf(industries: readonly string[], links: readonly Link[]): IndustryMatching {
  const text = { zh: '由', en: 'A reason' };
  return createIndustryMatching(smallCatalogue((catalogue: Catalogue) => {
    catalogue.industries = industries.map((path) => {
      const [id = '', parent] = path.split('/').reverse();
      return { id, ...(parent !== undefined && { parent }), system: 'old', name: { zh: id, en: id }, citations: ['zone-plan#1'] };
    });
    catalogue.crosswalk = links.map(([from, relation, to]) => ({ from, relation, to, basis: 'inferred', reason: text, citations: ['zone-plan#1'] }));
  }));
}

const kindsOf = (matching: IndustryMatching, industry: string): Record<string, string> =>
  Object.fromEntries([...matching.matchesOf(industry)].map(([id, { kind }]) => [id, kind]));

describe('within one system', () => {
  const matching = matchingOf(['tools', 'tools/ladders', 'ladders/rungs', 'tools/saws'], []);

  it('an industry answers to itself, its parts however deep, and its wholes; not to its siblings', () => {
    expect(kindsOf(matching, 'ladders')).toEqual({ ladders: 'same', rungs: 'part', tools: 'whole' });
    expect(kindsOf(matching, 'tools')).toEqual({ tools: 'same', ladders: 'part', rungs: 'part', saws: 'part' });
    expect(kindsOf(matching, 'rungs')).toEqual({ rungs: 'same', ladders: 'whole', tools: 'whole' });
  });

  it('an industry that nobody lists answers to itself alone', () => {
    expect(kindsOf(matching, 'unheard-of')).toEqual({ 'unheard-of': 'same' });
    expect(matching.linksOf('unheard-of')).toEqual([]);
  });
});

describe('across systems', () => {
  it.each([
    ['exactMatch', 'exactMatch'], ['closeMatch', 'closeMatch'], ['relatedMatch', 'relatedMatch'],
    ['broadMatch', 'narrowMatch'], ['narrowMatch', 'broadMatch'],
  ] as const)('%s, seen from the other end, is %s', (relation, inverse) => {
    const matching = matchingOf(['a', 'b'], [['a', relation, 'b']]);
    expect(kindsOf(matching, 'a')).toEqual({ a: 'same', b: relation });
    expect(kindsOf(matching, 'b')).toEqual({ b: 'same', a: inverse });
    expect(matching.linksOf('a')).toMatchObject([{ to: 'b', relation }]);
    expect(matching.linksOf('b')).toMatchObject([{ to: 'a', relation: inverse }]);
  });

  it('names the link it followed, so that its reason can be shown', () => {
    const matching = matchingOf(['a', 'b', 'b/b-part'], [['a', 'closeMatch', 'b']]);
    for (const id of ['b', 'b-part']) expect(matching.matchesOf('a').get(id)?.links).toMatchObject([{ from: 'a', to: 'b' }]);
    expect(matching.matchesOf('a').get('a')?.links).toEqual([]);
  });

  it('never follows two links: SKOS mappings are not transitive', () => {
    const chain = matchingOf(['a', 'b', 'c'], [['a', 'exactMatch', 'b'], ['b', 'exactMatch', 'c']]);
    expect([...chain.matchesOf('a').keys()]).toEqual(['a', 'b']);
    const star = matchingOf(['hub', 'a', 'b'], [['hub', 'exactMatch', 'a'], ['hub', 'exactMatch', 'b']]);
    expect([...star.matchesOf('a').keys()]).toEqual(['a', 'hub']);
  });

  it('goes down to the parts of what it leads to, and not up to its whole', () => {
    const matching = matchingOf(['a', 'whole', 'whole/b', 'b/b-part'], [['a', 'closeMatch', 'b']]);
    expect(kindsOf(matching, 'a')).toEqual({ a: 'same', b: 'closeMatch', 'b-part': 'narrowMatch' });
  });

  it('calls the parts of something merely related related', () => {
    const matching = matchingOf(['a', 'b', 'b/b-part'], [['a', 'relatedMatch', 'b']]);
    expect(kindsOf(matching, 'a')).toEqual({ a: 'same', b: 'relatedMatch', 'b-part': 'relatedMatch' });
  });

  it('does not take the other parts of a broader industry for matches: they are its siblings', () => {
    const matching = matchingOf(['saws', 'tools', 'tools/ladders'], [['saws', 'broadMatch', 'tools']]);
    expect(kindsOf(matching, 'saws')).toEqual({ saws: 'same', tools: 'broadMatch' });
  });

  it('takes what one of its parts leads to for related, and what its whole leads to for nothing', () => {
    const matching = matchingOf(['a', 'a/a-part', 'b'], [['a-part', 'exactMatch', 'b']]);
    expect(kindsOf(matching, 'a')).toEqual({ a: 'same', 'a-part': 'part', b: 'relatedMatch' });
    const above = matchingOf(['a', 'a/a-part', 'b'], [['a', 'exactMatch', 'b']]);
    expect(kindsOf(above, 'a-part')).toEqual({ 'a-part': 'same', a: 'whole' });
  });

  it('keeps the nearest of several ways to the same industry', () => {
    const links: Link[] = [['a', 'relatedMatch', 'b'], ['a', 'exactMatch', 'b'], ['a', 'closeMatch', 'b']];
    expect(kindsOf(matchingOf(['a', 'b'], links), 'a')['b']).toBe('exactMatch');
    expect(kindsOf(matchingOf(['a', 'b'], [...links].reverse()), 'a')['b']).toBe('exactMatch');
  });
});

describe('the best match among statements', () => {
  const matching = matchingOf(['a', 'a/a-part', 'b', 'c'], [['a', 'closeMatch', 'b']]);

  it('is the nearest, whatever their order', () => {
    const statements = ['b', 'a-part', 'a'].map((industry) => meantFor(industry));
    expect(matching.best('a', statements)?.kind).toBe('same');
    expect(matching.best('a', statements.slice(0, 2))).toMatchObject({ industry: 'b', kind: 'closeMatch' });
    expect(matching.best('a', statements.slice(0, 2).reverse())).toMatchObject({ industry: 'b', kind: 'closeMatch' });
  });

  it('is none where nothing answers or nothing is stated', () => {
    expect(matching.best('a', [meantFor('c')])).toBeNull();
    expect(matching.best('a', [])).toBeNull();
    expect(matching.best('a', undefined)).toBeNull();
  });
});
