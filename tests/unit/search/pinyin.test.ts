import { describe, expect, it } from 'vitest';
import { readUsually, usualReadings } from '../../../src/catalogue/pinyin';

const usual = usualReadings({ characters: { bei: '北', po: '坡破', chang: '长' }, exceptions: {} });

describe('reading a name', () => {
  it('puts one syllable for each character', () => {
    expect(readUsually('北坡破', usual)).toBe('bei po po');
  });

  it('leaves foreign words and figures whole, in lower case', () => {
    expect(readUsually('北坡AI-Lab 2号', usual)).toBe('bei po ai lab 2 号');
  });

  it('leaves characters that it cannot read as they are', () => {
    expect(readUsually('长梯', usual)).toBe('chang 梯');
    expect(readUsually('', usual)).toBe('');
  });
});
