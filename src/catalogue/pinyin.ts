/**
 * How Chinese names are read, without tones. One usual reading for each character, and whole readings for the names
 * in which a character is read otherwise: a tenth of the bytes that every name’s reading would take.
 */
export interface Readings {
  /** Syllable → the characters usually read so. */
  readonly characters: Readonly<Record<string, string>>;
  /** Name → its reading, one syllable or foreign word between spaces. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Usual readings by character, ready to look up. */
export function usualReadings(readings: Readings): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(readings.characters).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const)),
  );
}

/** Reads a name by the usual readings: one syllable or foreign word between spaces, lower case. */
export function readUsually(name: string, usual: ReadonlyMap<string, string>): string {
  return [...name.matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu)]
    .map(([part]) => usual.get(part) ?? part.toLowerCase())
    .join(' ');
}
