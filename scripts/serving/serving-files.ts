import type { Configuration } from '../../src/configuration/types';
import { configurationSentence } from '../../src/i18n/configuration-sentence';
import { en } from '../../src/i18n/en';
import { apacheConfiguration } from './apache';
import { caddyConfiguration } from './caddy';
import { nginxConfiguration } from './nginx';
import { plainHeaders } from './plain';
import { policyOf } from './policy';
import { readConfigurationText } from './read-configuration';

/** Where in the built site they lie. */
export const servingFolder = 'serving';

export interface Serving {
  /** The files' contents by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Other hosts that the page may ask. */
  readonly hosts: readonly string[];
  /** What whoever runs the site should know, a sentence each. */
  readonly remarks: readonly string[];
}

/** A style's own addresses stand in the style, which nothing is asked for here. */
const stylesWithoutHosts = ({ baseMaps }: Configuration): string[] =>
  baseMaps.flatMap((baseMap) => (baseMap.type === 'style' && baseMap.hosts.length === 0 ? [baseMap.id] : []));

/** Configurations of servers for a site with this config.json; null where it has none. Never throws for what it says. */
export function servingOf(configurationText: string | null): Serving {
  const { configuration, problems } = readConfigurationText(configurationText);
  const { text, hosts, refused } = policyOf(configuration);
  return {
    files: {
      'nginx.conf': nginxConfiguration(text),
      Caddyfile: caddyConfiguration(text),
      'apache.conf': apacheConfiguration(text),
      'headers.txt': plainHeaders(text),
    },
    hosts,
    remarks: [
      ...problems.map((problem) => configurationSentence(problem, en)),
      ...refused.map(({ path, address }) => `${path}: a policy cannot name ${JSON.stringify(address)}; the site will not reach it.`),
      ...stylesWithoutHosts(configuration).map((id) =>
        `Base map ${id}: the policy allows the style's own host only. Other hosts that the style asks belong in its "hosts".`),
    ],
  };
}
