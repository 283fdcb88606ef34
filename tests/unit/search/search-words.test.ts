import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWordsOf, wordsOf } from '../../../src/catalogue/search-words';

describe('the words of a text', () => {
  it('are Latin words and figures as they stand, in lower case', () => {
    expect(wordsOf('Long Ladder, phase 2')).toEqual(['long', 'ladder', 'phase', '2']);
  });

  it('are of Chinese the characters and pairs', () => {
    expect(wordsOf('北坡片')).toEqual(['北', '坡', '片', '北坡', '坡片']);
  });

  it('keep Latin and Chinese apart where no space does', () => {
    expect(wordsOf('5G天线')).toEqual(['5g', '天', '线', '天线']);
    expect(wordsOf('木梯AMOLED')).toEqual(['木', '梯', '木梯', 'amoled']);
  });

  it('fold full-width forms', () => {
    expect(wordsOf('ＡＩ２')).toEqual(['ai2']);
  });

  it('are none of punctuation and pictures', () => {
    expect(wordsOf('「」，。-—“” .*?[]\\ 😀')).toEqual([]);
  });
});

describe('the words of a query', () => {
  it('are of Chinese the pairs alone, so that the order of characters counts', () => {
    expect(queryWordsOf('北坡片')).toEqual(['北坡', '坡片']);
    expect(queryWordsOf('5G天线')).toEqual(['5g', '天线']);
  });

  it('are a single character where there is but one', () => {
    expect(queryWordsOf('梯')).toEqual(['梯']);
  });

  it('are always words of the same text, so that a text is found by itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = new Set(wordsOf(text));
      expect(queryWordsOf(text).filter((word) => !words.has(word))).toEqual([]);
    }));
  });
});
