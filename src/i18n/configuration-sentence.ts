import type { ConfigurationProblem, KeyProblem } from '../configuration/problem';
import type { Messages } from './messages';

/** A problem of the configuration as a sentence: what is wrong, what would be right, and what stands instead. */
export function configurationSentence(problem: ConfigurationProblem, messages: Messages): string {
  const words = messages.configuration;
  switch (problem.reason) {
    case 'unreachable':
      return words.unreachable(problem.detail);
    case 'status':
      return words.status(problem.status);
    case 'notJson':
      return words.notJson(problem.detail);
    case 'key':
      return keySentence(problem, messages);
  }
}

function keySentence(problem: KeyProblem, messages: Messages): string {
  const { outcome, instead } = messages.configuration;
  return outcome(whatIsWrong(problem, messages), instead[problem.instead]);
}

function whatIsWrong(problem: KeyProblem, messages: Messages): string {
  const words = messages.configuration;
  const path = problem.path === '' ? words.wholeFile : problem.path;
  const choices = problem.choices.join(messages.listSeparator);
  if (problem.expectation === 'knownKey') return words.unknown(path, choices);
  const expected = expectedWords(problem, choices, messages);
  return problem.found === null ? words.missing(path, expected) : words.wrong(path, problem.found, expected);
}

function expectedWords({ expectation }: KeyProblem, choices: string, { configuration }: Messages): string {
  if (expectation === 'placeholders' && choices === '') return configuration.noPlaceholders;
  const words = configuration.expected[expectation];
  return typeof words === 'string' ? words : words(choices);
}
