import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, freshWork, mostColumns, moved, readWork, withColumn, writeWork, type SideBySideWork } from '../../../../src/desks/side-by-side/work';

const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const anyIds = (maxLength: number) => fc.uniqueArray(anyId, { maxLength });
const anyWork: fc.Arbitrary<SideBySideWork> = fc.record({ chosen: fc.option(anyIds(mostColumns), { nil: null }), onlyDifferences: fc.boolean() });

describe('what the desk remembers', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(anyWork, (work) => {
      expect(readWork(writeWork(work))).toEqual({ work, unread: [] });
    }));
  });

  it('is nothing while nothing was chosen', () => {
    expect(writeWork(freshWork)).toBe('');
    expect(readWork(undefined)).toEqual({ work: freshWork, unread: [] });
  });

  it('keeps what can be read of a broken text, and names the rest', () => {
    expect(readWork('columns=a,B!,c;only=sides;x;only=differences')).toEqual({
      work: { chosen: ['a', 'c'], onlyDifferences: true }, unread: ['B!', 'only=sides', 'x'],
    });
    expect(readWork('columns=a,b,c,d,e').unread).toEqual(['e']);
  });

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { work, unread } = readWork(text);
      expect(work.chosen?.length ?? 0).toBeLessThanOrEqual(mostColumns);
      // What was understood, written again, is understood whole.
      expect(readWork(writeWork(work))).toEqual({ work, unread: [] });
      expect(unread.every((part) => text.includes(part))).toBe(true);
    }));
  });
});

describe('the columns', () => {
  it('are the first of the shortlist until some are chosen, and never leave it', () => {
    expect(columnsOf(['a', 'b', 'c', 'd', 'e'], freshWork)).toEqual(['a', 'b', 'c', 'd']);
    expect(columnsOf(['a', 'b', 'c'], { chosen: ['c', 'gone', 'a'], onlyDifferences: false })).toEqual(['a', 'c']);
  });

  it('come and go one by one, up to four, in the shortlist’s order', () => {
    fc.assert(fc.property(anyIds(6), fc.array(fc.tuple(fc.nat(6), fc.boolean()), { maxLength: 20 }), (shortlist, steps) => {
      let work = freshWork;
      for (const [at, wanted] of steps) {
        const id = shortlist[at] ?? 'elsewhere';
        const before = columnsOf(shortlist, work);
        work = withColumn(work, shortlist, id, wanted);
        const after = columnsOf(shortlist, work);
        expect(after.length).toBeLessThanOrEqual(mostColumns);
        expect(after).toEqual(shortlist.filter((other) => after.includes(other)));
        expect(after.includes(id)).toBe(wanted && (before.includes(id) || (shortlist.includes(id) && before.length < mostColumns)));
      }
    }));
  });

  it('move by one step, there and back', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
    fc.assert(fc.property(fc.uniqueArray(anyId, { minLength: 2, maxLength: 6 }), fc.nat(4), (list, at) => {
      const id = list[at % (list.length - 1)] ?? '';
      expect(moved(moved(list, id, 1), id, -1)).toEqual(list);
    }));
  });
});
