import { defaultConfiguration } from '../../src/configuration/defaults';
import type { ConfigurationProblem } from '../../src/configuration/problem';
import { readConfiguration } from '../../src/configuration/read';
import type { Configuration } from '../../src/configuration/types';

export interface ReadText {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** Whoever named hosts, and misspelt it, did not mean everyone: until it can be read, nobody else may frame the site. */
const framedByNobody: Configuration['embedding'] = { origins: [], framing: 'origins' };

/** Reads the text of config.json as the page does; null where there is none, which configures nothing. */
export function readConfigurationText(text: string | null): ReadText {
  if (text === null) return { configuration: defaultConfiguration, problems: [] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { configuration: { ...defaultConfiguration, embedding: framedByNobody }, problems: [{ reason: 'notJson', detail: String(error) }] };
  }
  const { configuration, problems } = readConfiguration(value);
  const unreadable = problems.some(({ path }) => path === '' || path === 'embedding' || path.startsWith('embedding.'));
  return { configuration: unreadable ? { ...configuration, embedding: framedByNobody } : configuration, problems };
}
