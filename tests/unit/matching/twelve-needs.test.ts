import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../src/catalogue/lookups';
import { resolveCitation } from '../../../src/catalogue/citations';
import { directnessOf } from '../../../src/matching/directness';
import { match, type Found } from '../../../src/matching/match';
import { ask, noNeed, spaceIds, type Condition, type Need } from '../../../src/matching/need';
import { functionsIn, readWords } from '../../../src/matching/words';
import { districtCatalogue } from '../support';
import { twelveNeeds, type ExpectedGround } from './twelve-needs';

const lookups = createLookups(districtCatalogue());

/** What the desk makes of words that are typed. */
function needOf(words: string): Need {
  const readings = readWords(lookups, words);
  const functions = functionsIn(words, readings).map((id): Condition => ({ kind: 'function', function: id }));
  return { ...noNeed, asked: [...(readings.length > 0 ? [{ kind: 'words', text: words } as const] : []), ...functions].map(ask) };
}

function gives({ parts }: Found, { kind, basis, cites, of }: ExpectedGround): boolean {
  return parts.flatMap(({ grounds }) => grounds).some((ground) => ground.kind === kind && ground.basis === basis && ground.citations.includes(cites)
    && (of === undefined || ('statement' in ground && ground.statement.industry === of) || ('place' in ground && ground.place?.id === of)));
}

describe('the twelve needs, by the documents', () => {
  it('are twelve', () => expect(twelveNeeds).toHaveLength(12));

  for (const { need, zh, en, directness, first } of twelveNeeds) {
    for (const words of new Set([zh, en])) {
      it(`${need}: “${words}”`, () => {
        const asked = needOf(words);
        const answer = match(lookups, asked);
        expect(answer.found.slice(0, 3).map(({ place, rank }) => [place.id, rank])).toEqual(first.map(({ place, rank }) => [place, rank]));
        for (const [at, { place, ground }] of first.entries()) {
          const found = answer.found[at];
          expect(found && gives(found, ground), `${place}: ${ground.kind}, ${String(ground.basis)}, ${ground.cites}`).toBe(true);
        }
        expect(directnessOf(answer, asked)).toBe(directness);
      });
    }
  }

  it('give no reason without a source that the catalogue has, but for distances', () => {
    for (const { zh } of twelveNeeds) {
      for (const { parts } of match(lookups, needOf(zh)).found) {
        for (const ground of parts.flatMap(({ grounds }) => grounds)) {
          expect(ground.citations.length, `${zh} ${ground.kind}`).toBeGreaterThan(0);
          expect(ground.citations.every((citation) => resolveCitation(lookups.catalogue, citation) !== null)).toBe(true);
        }
      }
    }
  });

  it('hide no place without naming the condition', () => {
    for (const { zh } of twelveNeeds) {
      const need: Need = { ...needOf(zh), spaces: spaceIds };
      const { all, found, silent, hidden } = match(lookups, need);
      expect(found.length + silent.length + hidden.length).toBe(all);
      expect(hidden.every(({ by }) => by.length > 0 && need.asked[by[0]?.condition ?? -1])).toBe(true);
    }
  });

  it('take a longer word before the shorter one in it: surgical robots are devices first', () => {
    for (const words of ['手术机器人', 'surgical robot']) {
      const [first, ...others] = readWords(lookups, words);
      expect(first?.industry).toBe('823-medical-devices');
      expect(others.find(({ industry }) => industry === '31-intelligent-ai')?.strength ?? 0).toBeLessThan(first?.strength ?? 0);
    }
  });

  it('find the planned area for listed companies among earlier plans', () => {
    const { found } = match(lookups, { ...needOf('上市公司总部'), spaces: ['earlier'] });
    expect(found.map(({ place }) => place.id)).toEqual(expect.arrayContaining(['area-listed-hq', 'axis-guangqiao']));
  });
});
