import { describe, expect, it } from 'vitest';
import { nearestTerms } from '../../../src/matching/nearest-terms';
import { longestWords } from '../../../src/matching/need';
import { functionsIn, keptWords, namesSaying, readWords, shareOf } from '../../../src/matching/words';
import { invented, smallLookups } from '../support';

const lookups = smallLookups();

describe('words of a visitor', () => {
  it('are kept trimmed and short', () => {
    expect(keptWords('  round \n rungs ')).toBe('round rungs');
    expect([...keptWords('梯'.repeat(500))]).toHaveLength(longestWords);
  });

  it('are read by names and other names as a whole, by a focus as a part', () => {
    expect(readWords(lookups, '踏棍')[0]).toMatchObject({ industry: 'rungs', strength: 1, isFocus: false });
    expect(readWords(lookups, '木梯级')[0]).toMatchObject({ industry: 'rungs', words: ['木梯级'] });
    expect(readWords(lookups, 'wooden rungs').find(({ industry }) => industry === 'rungs')?.words).toContain('wooden rung');
  });

  it('are worth their share of what was said', () => {
    expect(shareOf('梯级工厂', ['梯级'])).toBe(0.5);
    expect(shareOf('梯级', ['梯级'])).toBe(1);
    expect(shareOf('round rungs', ['rung'])).toBe(0.5);
    expect(shareOf('制造', ['制造'])).toBe(0);
  });

  it('in two scripts are read script by script', () => {
    const both = smallLookups((catalogue) => {
      const ladders = catalogue.industries.find(({ id }) => id === 'ladders');
      if (ladders) ladders.aliases = ['LMO'];
    });
    expect(readWords(both, '踏棍LMO').map(({ industry }) => industry)).toEqual(expect.arrayContaining(['rungs', 'ladders']));
    expect(readWords(both, 'some rungs LMO').map(({ industry }) => industry)).toEqual(expect.arrayContaining(['rungs', 'ladders']));
  });

  it('name functions only beyond the industry', () => {
    expect(functionsIn('踏棍制造', readWords(lookups, '踏棍制造'))).toEqual(['manufacturing']);
    expect(functionsIn('上市公司总部', [])).toEqual(['headquarters']);
    expect(functionsIn('a pilot plant for R&D', [])).toEqual(['research', 'pilot', 'manufacturing']);
    expect(functionsIn('生物制造', [{ industry: 'x', words: ['生物制造'], isFocus: false, strength: 1 }])).toEqual([]);
  });

  it('are found in names whole, in either language', () => {
    const base = invented('base', { name: { zh: '钟表基地', en: 'Watch and clock base' }, aliases: ['时间谷'] });
    expect(['钟表', 'watches', '时间谷', 'clock base'].map((asked) => namesSaying(asked)(base))).toEqual([true, true, true, true]);
    expect(['钟', '制造', 'watch straps', ''].map((asked) => namesSaying(asked)(base))).toEqual([false, false, false, false]);
  });
});

describe('the nearest terms', () => {
  it('are those written most alike', () => {
    expect(nearestTerms(lookups, 'rungz', 3)[0]).toMatchObject({ industry: 'rungs' });
    expect(nearestTerms(lookups, '梯段', 5).map(({ zh }) => zh)).toContain('梯级');
  });

  it('are none for what is like nothing, and at most as many as wanted', () => {
    expect(nearestTerms(lookups, 'xyz', 5)).toEqual([]);
    expect(nearestTerms(lookups, '', 5)).toEqual([]);
    expect(nearestTerms(lookups, '梯级', 1)).toHaveLength(1);
  });
});
