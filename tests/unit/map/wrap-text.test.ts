import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/map/export/wrap-text';

/** As wide as a typewriter has it: Chinese two columns, all else one. */
const measure = (piece: string): number => [...piece].reduce((sum, character) => sum + (/\p{Script=Han}|[，。；：、（）“”]/u.test(character) ? 2 : 1), 0);
const wrap = (text: string, width: number, language = 'zh-CN'): string[] => wrapText(text, width, measure, language);

const word = fc.constantFrom('map', 'district', 'structure', '2035', 'R&D', 'Wells', '—', '梯区', '科学城', '总部', '（示意）', '，', '。', ', ', '. ', ' ', '  ', '“', '”', '3+9');
const text = fc.oneof(fc.array(word, { maxLength: 20 }).map((words) => words.join('')), fc.string({ unit: 'grapheme', maxLength: 60 }));
const language = fc.constantFrom('zh-CN', 'en');
const width = fc.integer({ min: 1, max: 40 });

const withoutSpace = (line: string): string => line.replaceAll(/\s/g, '');
const closing = /[\p{Pe}\p{Pf}\p{Po}\s]+$/u;
const wordsIn = (line: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(line)].filter(({ segment }) => segment.trim() !== '').length;

describe('wrapping', () => {
  it('loses nothing but space where a line ends', () => {
    fc.assert(fc.property(text, width, language, (given, wide, tongue) => {
      expect(withoutSpace(wrap(given, wide, tongue).join(''))).toBe(withoutSpace(given));
    }));
  });

  it('makes no line wider than asked, but for a word alone and a closing mark', () => {
    fc.assert(fc.property(text, width, language, (given, wide, tongue) => {
      for (const line of wrap(given, wide, tongue)) {
        const without = line.replace(closing, '');
        expect(measure(without) <= wide || wordsIn(without, tongue) === 1, line).toBe(true);
      }
    }));
  });

  it('leaves no line empty, and no space at a line’s end', () => {
    fc.assert(fc.property(text, width, language, (given, wide, tongue) => {
      for (const line of wrap(given, wide, tongue)) {
        expect(line).not.toBe('');
        expect(line).toBe(line.trimEnd());
      }
    }));
  });

  it('leaves a text that fits on its line', () => {
    expect(wrap('A short line.', 40, 'en')).toEqual(['A short line.']);
    expect(wrap('', 40)).toEqual([]);
    expect(wrap('   ', 40)).toEqual([]);
  });

  it('breaks between words, filling each line', () => {
    expect(wrap('every name of the map', 10, 'en')).toEqual(['every name', 'of the map']);
    expect(wrap('a remarkablylongword here', 8, 'en')).toEqual(['a', 'remarkablylongword', 'here']);
  });

  it('breaks Chinese without spaces, and begins no line with a closing mark', () => {
    const lines = wrap('依据公开报道，位置均为示意。', 12);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  });
});
