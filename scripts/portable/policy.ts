import { policyHash } from './inline-texts';

export interface Inlined {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What a configured base map or road server is asked for, as sources of a policy. */
  readonly hosts: readonly string[];
}

/** The strictest policy under which the file works: nothing runs but what it was built with, nobody is asked but who is configured. */
export function portablePolicy({ scripts, styles, hosts }: Inlined): string {
  const list = (sources: readonly string[]): string => (sources.length === 0 ? "'none'" : sources.join(' '));
  return [
    "default-src 'none'",
    `script-src ${list(scripts.map(policyHash))}`,
    `style-src ${list(styles.map(policyHash))}`,
    `img-src ${list(['data:', 'blob:', ...hosts])}`,
    'worker-src data:',
    // MapLibre reads its worker’s text before it starts it.
    `connect-src ${list(['data:', ...hosts])}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
