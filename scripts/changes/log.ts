import type { Catalogue } from '../../src/catalogue/catalogue';
import { recordChanges, type RecordChange } from './changes';
import { recordsOf, type Records } from './records';
import type { Version } from './versions';

/** What a version changed against the one before it. The first changed nothing: it is what others are compared with. */
export interface LogEntry {
  /** Null for the present data, where they are not released as they stand. */
  readonly version: string | null;
  readonly since: string | null;
  readonly catalogue: string;
  readonly changes: readonly RecordChange[];
}

/** The change log, the newest first, computed from the versions and the present catalogue. Pure. */
export function changeLog(versions: readonly Version[], present: Catalogue): LogEntry[] {
  const entry = (version: string | null, catalogue: string, records: Records, before: Version | undefined): LogEntry => ({
    version, since: before?.name ?? null, catalogue, changes: before ? recordChanges(before.records, records) : [],
  });
  const entries = versions.map(({ name, catalogue, records }, index) => entry(name, catalogue, records, versions[index - 1]));
  const last = versions.at(-1);
  const pending = entry(null, present.version, recordsOf(present), last);
  return [...(last === undefined || pending.changes.length > 0 ? [pending] : []), ...entries.reverse()];
}
