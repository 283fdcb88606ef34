import type { AssignmentRow } from '../../assignment/assignment-table';
import { assignmentStatuses, type AssignmentStatus } from '../../assignment/status';
import type { Session } from '../../session/session';

/** What the table is narrowed to; null members leave everything in. */
export interface AssignmentFilter {
  readonly status: AssignmentStatus | null;
  readonly plan: string | null;
  /** Found in the names of the place and of the zones it belongs to. */
  readonly query: string;
}

export const everything: AssignmentFilter = { status: null, plan: null, query: '' };

/** Kept with the session, so that the way back from a place’s page leads to the same rows. */
const remembered = new WeakMap<Session, AssignmentFilter>();

export const recallFilter = (session: Session): AssignmentFilter => remembered.get(session) ?? everything;
export const rememberFilter = (session: Session, filter: AssignmentFilter): void => void remembered.set(session, filter);

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

function isFound({ place, stated, drawn, lineage }: AssignmentRow, words: readonly string[]): boolean {
  const places = [place, ...stated.map(({ zone }) => zone), ...(drawn?.zones ?? []).map(({ zone }) => zone), ...lineage.map(({ other }) => other)];
  const names = folded(places.flatMap(({ name, aliases = [] }) => [name.zh, name.en, ...aliases]).join('\n'));
  return words.every((word) => names.includes(word));
}

export interface FilteredRows {
  readonly rows: readonly AssignmentRow[];
  /** Of the rows that pass plan and query, how many have each status. */
  readonly counts: Readonly<Record<AssignmentStatus, number>>;
  /** Rows that pass plan and query, whatever their status. */
  readonly ofAnyStatus: readonly AssignmentRow[];
}

/** Narrows the table; each count says what choosing its status would show. */
export function filterRows(rows: readonly AssignmentRow[], { status, plan, query }: AssignmentFilter): FilteredRows {
  const words = folded(query).split(/\s+/).filter((word) => word !== '');
  const ofAnyStatus = rows.filter((row) => (plan === null || row.plan.id === plan) && (words.length === 0 || isFound(row, words)));
  const counts = Object.fromEntries(assignmentStatuses.map((each) => [each, 0])) as Record<AssignmentStatus, number>;
  for (const row of ofAnyStatus) counts[row.status] += 1;
  return { ofAnyStatus, counts, rows: status === null ? ofAnyStatus : ofAnyStatus.filter((row) => row.status === status) };
}
