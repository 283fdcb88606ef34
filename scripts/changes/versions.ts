import type { Text } from '../../src/catalogue/catalogue';
import { canonical, type JsonObject } from './json';
import { keyOf, recordKinds, type DataRecord, type RecordKind, type Records } from './records';

/** One released state of the data. */
export interface Version {
  /** `2026-11`, or a day; versions are in the order of their names. */
  readonly name: string;
  /** The catalogue’s own version: a hash of its content. */
  readonly catalogue: string;
  readonly records: Records;
}

/** Year and month, and a day where there are several in one. */
export const isVersionName = (name: string): boolean => /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(name);

interface Head {
  readonly version: string;
  readonly catalogue: string;
}
/** A record as it is since this version; null where it is no more. */
type Line = readonly [kind: RecordKind, id: string, name: Text | null, content: JsonObject | null];

const inOrder = (one: DataRecord, other: DataRecord): number =>
  recordKinds.indexOf(one.kind) - recordKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1);

/**
 * A version as a file: a head, then a line for each record that is not as it was in the version before. So the first
 * file holds everything, and later ones are as small as what changed. Equal versions give equal texts.
 */
export function writeVersion({ name, catalogue, records }: Version, before: Records = new Map()): string {
  const fresh = [...records.values()].filter((record) => {
    const old = before.get(keyOf(record));
    return old === undefined || canonical([old.name, old.content]) !== canonical([record.name, record.content]);
  });
  const gone = [...before.values()].filter((record) => !records.has(keyOf(record)));
  const lines: Line[] = [
    ...fresh.sort(inOrder).map(({ kind, id, name: called, content }): Line => [kind, id, called, content]),
    ...gone.sort(inOrder).map(({ kind, id, name: called }): Line => [kind, id, called, null]),
  ];
  const head: Head = { version: name, catalogue };
  return [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The versions that files hold, the oldest first. Throws where a file is not one of them. */
export function readVersions(files: ReadonlyMap<string, string>): Version[] {
  let records: Records = new Map();
  return [...files.keys()].sort().map((file): Version => {
    const [head, ...lines] = (files.get(file) ?? '').trimEnd().split('\n').map((line, index) => parseLine(file, line, index));
    const { version, catalogue } = head as Head;
    const next = new Map(records);
    for (const [kind, id, name, content] of lines as Line[]) {
      if (content === null) next.delete(keyOf({ kind, id }));
      else next.set(keyOf({ kind, id }), { kind, id, name, content });
    }
    records = next;
    return { name: version, catalogue, records };
  });
}

function parseLine(file: string, line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}, line ${index + 1}, cannot be read: ${String(error)}. It is written by --release and not by hand.`, { cause: error });
  }
}
