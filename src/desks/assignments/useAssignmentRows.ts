import { startTransition, useEffect, useState } from 'react';
import { assignmentTable, type AssignmentRow } from '../../assignment/assignment-table';
import type { Lookups } from '../../catalogue/lookups';
import { useLookups } from '../../view/context';

const known = new WeakMap<Lookups, readonly AssignmentRow[]>();

/** The whole table; null until it has been made, which begins once the page has been drawn. Made once for a catalogue. */
export function useAssignmentRows(): readonly AssignmentRow[] | null {
  const lookups = useLookups();
  const [rows, setRows] = useState(() => known.get(lookups) ?? null);
  useEffect(() => {
    if (rows) return;
    const timer = setTimeout(() => {
      const made = known.get(lookups) ?? assignmentTable(lookups);
      known.set(lookups, made);
      startTransition(() => setRows(made));
    });
    return () => clearTimeout(timer);
  }, [lookups, rows]);
  return rows;
}
