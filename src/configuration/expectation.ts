/** What a key of the configuration should hold. Words for each are in src/i18n/topics/configuration.ts. */
export const expectations = [
  'object', 'list', 'filledList', 'text', 'words', 'choice', 'knownKey', 'id', 'ownId', 'address', 'tileTemplate', 'placeholders',
  'key', 'subdomains', 'subdomain', 'webMercator', 'zoom', 'zoomOrder', 'approvalNumber', 'email', 'telephone', 'origin',
] as const;
export type Expectation = (typeof expectations)[number];

/** An expectation, with what may be chosen where it is one of several. */
export interface Expected {
  readonly expectation: Expectation;
  readonly choices: readonly string[];
}

/** An expectation as the message of a schema, which holds a single string. No choice contains a space. */
export function expecting(expectation: Expectation, choices: readonly (string | number)[] = []): string {
  return [expectation, ...choices].join(' ');
}

/** The inverse of {@link expecting}. */
export function expectedOf(message: string): Expected {
  const [name, ...choices] = message.split(' ');
  return { expectation: expectations.find((known) => known === name) ?? 'object', choices };
}
