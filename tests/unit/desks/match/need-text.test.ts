import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNeed, writeNeed } from '../../../../src/desks/match/need-text';
import {
  aspectIds, functionIds, leastMetres, longestWords, mostConditions, mostMetres, mostWeight, noNeed, sameCondition, spaceIds,
  type Condition, type Need, type Weights,
} from '../../../../src/matching/need';
import { keptWords } from '../../../../src/matching/words';
import { smallLookups } from '../../support';

const lookups = smallLookups();
const { industries, places, district } = lookups.catalogue;

const metres = fc.integer({ min: leastMetres, max: mostMetres });
/** Of any characters, and of those that the form itself uses. */
const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: longestWords }), fc.string({ unit: fc.constantFrom(';', '\\', ':', '-', '!', ',', '=', '梯'), maxLength: 12 }))
 .map(keptWords).filter((text) => text !== '');
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...industries).map(({ id }): Condition => ({ kind: 'industry', industry: id })),
  words.map((text): Condition => ({ kind: 'words', text })),
  fc.constantFrom(...functionIds).map((id): Condition => ({ kind: 'function', function: id })),
  fc.tuple(fc.constantFrom(...places), metres).map(([{ id }, distance]): Condition => ({ kind: 'near', place: id, metres: distance })),
  metres.map((distance): Condition => ({ kind: 'rail', metres: distance })),
  fc.constantFrom(...district.subdistricts).map(({ id }): Condition => ({ kind: 'subdistrict', subdistrict: id })),
  fc.constant<Condition>({ kind: 'city' }),
);
const weight = fc.integer({ min: 0, max: mostWeight });
const need: fc.Arbitrary<Need> = fc.record({
  asked: fc.uniqueArray(fc.record({ condition, active: fc.boolean(), hideSilent: fc.boolean() }), {
    maxLength: mostConditions, comparator: (one, other) => sameCondition(one.condition, other.condition),
  }),
  spaces: fc.subarray([...spaceIds]),
  weights: fc.record(Object.fromEntries(aspectIds.map((aspect) => [aspect, weight])) as Record<keyof Weights, typeof weight>),
});

describe('the need in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(need, (asked) => {
      expect(readNeed(writeNeed(asked), lookups)).toEqual({ need: asked, problems: [] });
    }), { numRuns: 500 });
  });

  it('is empty for a need that asks nothing, and read so', () => {
    expect(writeNeed(noNeed)).toBe('');
    expect(readNeed('', lookups)).toEqual({ need: noNeed, problems: [] });
    expect(readNeed(undefined, lookups).need).toEqual(noNeed);
  });

  it('never fails, whatever stands there, and can be written again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const read = readNeed(text, lookups);
      expect(readNeed(writeNeed(read.need), lookups)).toEqual({ need: read.need, problems: [] });
    }));
  });

  it('drops what is unknown or broken, says so, and keeps the rest', () => {
    const { need: read, problems } = readNeed('industry:gone;words:梯级;near:nowhere:900;subdistrict:moon;rail:soon;-!function:pilot;weights:industry=9;colour:red', lookups);
    expect(read.asked).toEqual([
      { condition: { kind: 'words', text: '梯级' }, active: true, hideSilent: false },
      { condition: { kind: 'function', function: 'pilot' }, active: false, hideSilent: true },
    ]);
    expect(problems).toEqual([
      { kind: 'unknown', what: 'industry', id: 'gone' }, { kind: 'unknown', what: 'place', id: 'nowhere' }, { kind: 'unknown', what: 'subdistrict', id: 'moon' },
      { kind: 'unreadable', text: 'rail:soon' }, { kind: 'unreadable', text: 'weights:industry=9' }, { kind: 'unreadable', text: 'colour:red' },
    ]);
  });

  it('keeps the first of too many, and each once', () => {
    const many = Array.from({ length: mostConditions + 3 }, (_, index) => `words:w${index}`);
    const { need: read, problems } = readNeed([...many, 'words:w0'].join(';'), lookups);
    expect(read.asked).toHaveLength(mostConditions);
    expect(problems).toEqual([{ kind: 'too-many', count: 3 }]);
  });
});
