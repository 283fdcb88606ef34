import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWork, longestGuest, longestNote, readWork, sheetLanguages, subjects, writeWork, type BriefWork } from '../../../../src/desks/brief/work';

const words = (most: number) => fc.string({ unit: 'grapheme', maxLength: most }).filter((text) => [...text].length <= most);
const anyWork: fc.Arbitrary<BriefWork> = fc.record({
  subject: fc.option(fc.constantFrom(...subjects)),
  language: fc.option(fc.constantFrom(...sheetLanguages)),
  guest: words(longestGuest),
  date: fc.constantFrom('', '2026-11-27', '2028-02-29'),
  note: words(longestNote),
  named: fc.boolean(),
});

describe('what a sheet is told', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(anyWork, (work) => {
      expect(readWork(writeWork(work))).toEqual({ work, unread: [] });
    }));
  });

  it('is nothing at all while it is as usual', () => {
    expect(writeWork(emptyWork)).toBe('');
    expect(readWork(undefined)).toEqual({ work: emptyWork, unread: [] });
    expect(readWork('')).toEqual({ work: emptyWork, unread: [] });
  });

  it('stays readable in an address', () => {
    expect(writeWork({ ...emptyWork, guest: 'A|B', language: 'both', date: '2026-11-27' })).toBe('words:both|for:A\\|B|on:2026-11-27');
  });

  it('keeps what can be read of a broken text, and gives back what could not', () => {
    const { work, unread } = readWork('words:klingon|for:Ladder Works|on:2026-02-31|colour:red|nonsense|sheet:poster');
    expect(work).toEqual({ ...emptyWork, guest: 'Ladder Works', subject: 'poster' });
    expect(unread).toEqual(['words:klingon', 'on:2026-02-31', 'colour:red', 'nonsense']);
  });

  it('never fails, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const { work } = readWork(text);
      expect(readWork(writeWork(work)).work).toEqual(work);
    }));
  });

  it('is cut to what a sheet has room for, between characters', () => {
    expect([...readWork(`for:${'𠮷'.repeat(90)}`).work.guest]).toHaveLength(longestGuest);
    expect(readWork(`note:${'长'.repeat(900)}`).work.note).toHaveLength(longestNote);
  });
});
