import type { Catalogue, PlaceGeometry, Text } from '../../src/catalogue/catalogue';
import { geometryChange, type GeometryChange } from './geometry-change';
import { canonical, type JsonObject } from './json';
import { memberChanges, type MemberChange } from './members';
import { keyOf, recordKinds, recordsOf, type DataRecord, type RecordKind, type Records } from './records';

/** What became of one record. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: Text | null;
  /** `renamed`: the same thing under another id; whatever else changed stands in `members`. */
  readonly change: 'added' | 'removed' | 'changed' | 'renamed';
  /** The id before, where it is renamed. */
  readonly formerly?: string;
  readonly members?: readonly MemberChange[];
  readonly geometry?: GeometryChange;
}

const withoutMembers = (content: JsonObject, ...names: string[]): JsonObject =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)));

const geometryOf = ({ content }: DataRecord): PlaceGeometry | null => (content['geometry'] ?? null) as PlaceGeometry | null;

/** Null where both are equal. */
function difference(before: DataRecord, after: DataRecord): Pick<RecordChange, 'members' | 'geometry'> | null {
  const members = memberChanges(withoutMembers(before.content, 'id', 'geometry'), withoutMembers(after.content, 'id', 'geometry'));
  const [one, other] = [geometryOf(before), geometryOf(after)];
  const moved = JSON.stringify(one) !== JSON.stringify(other);
  if (members.length === 0 && !moved) return null;
  return { ...(members.length > 0 && { members }), ...(moved && { geometry: geometryChange(one, other) }) };
}

/** What is the same under another id: all that it says, or else the name alone, where no other of its kind and layer has it. */
function findRenamed(gone: readonly DataRecord[], come: readonly DataRecord[]): Map<DataRecord, DataRecord> {
  const renamed = new Map<DataRecord, DataRecord>();
  const said = ({ kind, content }: DataRecord): string => `${kind} ${canonical(withoutMembers(content, 'id'))}`;
  const called = ({ kind, name, content }: DataRecord): string | null => (name === null ? null : `${kind} ${canonical(content['layer'] ?? null)} ${name.zh}`);
  for (const tokenOf of [said, called]) {
    const candidates = come.filter((record) => ![...renamed.values()].includes(record));
    for (const record of gone) {
      const token = tokenOf(record);
      if (token === null || renamed.has(record)) continue;
      const found = candidates.filter((other) => tokenOf(other) === token);
      const [only] = found;
      const isUnique = found.length === 1 && gone.filter((other) => !renamed.has(other) && tokenOf(other) === token).length === 1;
      if (only !== undefined && isUnique) renamed.set(record, only);
    }
  }
  return renamed;
}

const order = (one: RecordChange, other: RecordChange): number =>
  recordKinds.indexOf(one.kind) - recordKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1);

/** What became of each record between two sets of records; empty where both say the same. Pure. */
export function recordChanges(before: Records, after: Records): RecordChange[] {
  const gone = [...before.values()].filter((record) => !after.has(keyOf(record)));
  const come = [...after.values()].filter((record) => !before.has(keyOf(record)));
  const renamed = findRenamed(gone, come);
  const arrived = new Set(renamed.values());
  const bare = ({ kind, id, name }: DataRecord) => ({ kind, id, name });
  return [
    ...gone.filter((record) => !renamed.has(record)).map((record) => ({ ...bare(record), change: 'removed' as const })),
    ...come.filter((record) => !arrived.has(record)).map((record) => ({ ...bare(record), change: 'added' as const })),
    ...[...renamed].map(([old, fresh]) => ({ ...bare(fresh), change: 'renamed' as const, formerly: old.id, ...difference(old, fresh) })),
    ...[...after.values()].flatMap((record) => {
      const old = before.get(keyOf(record));
      const differs = old && difference(old, record);
      return differs ? [{ ...bare(record), change: 'changed' as const, ...differs }] : [];
    }),
  ].sort(order);
}

/** What changed from one catalogue to another, record by record. Pure. */
export const changesBetween = (before: Catalogue, after: Catalogue): RecordChange[] => recordChanges(recordsOf(before), recordsOf(after));
