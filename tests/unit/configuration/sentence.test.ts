import { describe, expect, it } from 'vitest';
import { expectations } from '../../../src/configuration/expectation';
import type { ConfigurationProblem, KeyProblem } from '../../../src/configuration/problem';
import { configurationSentence } from '../../../src/i18n/configuration-sentence';
import { messagesOf } from '../../../src/i18n/context';
import { languages } from '../../../src/view/view';

const problem: KeyProblem = { reason: 'key', path: 'baseMaps[1].url', found: '"ftp:"', expectation: 'address', choices: [], instead: 'leftOut' };
const say = (told: ConfigurationProblem, language: (typeof languages)[number] = 'en'): string => configurationSentence(told, messagesOf(language));

describe('a problem of the configuration', () => {
  it.each(languages)('is told in %s with its path, what is there and what stands instead', (language) => {
    for (const expectation of expectations) {
      const sentence = say({ ...problem, expectation, choices: ['one', 'two'] }, language);
      expect(sentence).toContain('baseMaps[1].url');
      expect(sentence).toContain(messagesOf(language).configuration.instead.leftOut);
      expect(sentence.includes('"ftp:"')).toBe(expectation !== 'knownKey');
      expect(sentence.includes('one') && sentence.includes('two')).toBe(['choice', 'knownKey', 'placeholders'].includes(expectation));
    }
  });

  it('says what is missing, and what the whole file is', () => {
    expect(say({ ...problem, found: null })).toContain('is missing');
    expect(say({ ...problem, path: '' })).toContain('whole file');
  });

  it('has words for no placeholders at all', () => {
    expect(say({ ...problem, expectation: 'placeholders' })).toContain('without placeholders');
  });

  it.each(languages)('of the whole file is told in %s', (language) => {
    expect(say({ reason: 'status', status: 503 }, language)).toContain('503');
    expect(say({ reason: 'unreachable', detail: 'offline' }, language)).toContain('offline');
    expect(say({ reason: 'notJson', detail: 'HTML' }, language)).toContain('HTML');
  });
});
