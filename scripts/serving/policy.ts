import type { Configuration } from '../../src/configuration/types';
import { ancestorSources, connectSources, type Refusal } from './sources';

export interface Policy {
  /** The value of the header Content-Security-Policy, in one line. */
  readonly text: string;
  /** Other hosts that the page may ask. */
  readonly hosts: readonly string[];
  /** Addresses of the configuration that no policy can allow; the site will not reach them. */
  readonly refused: readonly Refusal[];
}

/**
 * The content security policy of a site: itself alone, and exactly the hosts that its configuration makes it ask.
 * MapLibre fetches images of tiles as well, so that every host stands in connect-src. Whatever the configuration says,
 * the policy has these directives and no others, and no source but keywords and plain hosts.
 */
export function policyOf(configuration: Pick<Configuration, 'baseMaps' | 'routing' | 'embedding'>): Policy {
  const connect = connectSources(configuration);
  const ancestors = ancestorSources(configuration.embedding);
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'", ...connect.hosts],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['object-src', "'none'"],
    // Left out for anyone: “*” means pages fetched from hosts, and forbids files and pages that have no origin.
    ...(ancestors === null ? [] : [['frame-ancestors', "'self'", ...ancestors.hosts]]),
  ];
  return {
    text: directives.map((directive) => directive.join(' ')).join('; '),
    hosts: connect.hosts,
    refused: [...connect.refused, ...(ancestors?.refused ?? [])],
  };
}
