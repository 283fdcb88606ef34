import { defaultConfiguration } from './defaults';
import type { ConfigurationProblem, FileProblem } from './problem';
import type { Configuration } from './types';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** One object, so that whoever shows it already has nothing to draw again. */
export const nothingConfigured: LoadedConfiguration = { configuration: defaultConfiguration, problems: [] };

const defaultsBecauseOf = (...problems: [FileProblem]): LoadedConfiguration => ({ configuration: defaultConfiguration, problems });

/** Whether a file configures nothing, as shipped. Then what reads and checks it need not be loaded. */
function configuresNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const defaults: Readonly<Record<string, unknown>> = defaultConfiguration;
  return Object.entries(value).every(([key, member]) =>
    key === '$schema' ? typeof member === 'string' : Object.hasOwn(defaults, key) && JSON.stringify(member) === JSON.stringify(defaults[key]));
}

/**
 * Fetches and reads a configuration. Never rejects. A site without one (404) has the defaults and no problem; where
 * the file cannot be had or is no JSON, the defaults stand with one problem.
 */
export async function loadConfiguration(url: string, fetcher: typeof fetch = fetch): Promise<LoadedConfiguration> {
  let text: string;
  try {
    const response = await fetcher(url);
    if (response.status === 404) return nothingConfigured;
    if (!response.ok) return defaultsBecauseOf({ reason: 'status', status: response.status });
    text = await response.text();
  } catch (error) {
    return defaultsBecauseOf({ reason: 'unreachable', detail: String(error) });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return defaultsBecauseOf({ reason: 'notJson', detail: text.trimStart().startsWith('<') ? 'HTML' : String(error) });
  }
  if (configuresNothing(value)) return nothingConfigured;
  try {
    const { readConfiguration } = await import('./read');
    return readConfiguration(value);
  } catch (error) {
    return defaultsBecauseOf({ reason: 'unreachable', detail: String(error) });
  }
}
