import type { AssignmentStatus } from '../../assignment/status';
import { useWords } from '../../i18n/context';
import { assignmentWords } from '../../i18n/desks/assignments';

/** Told apart without colour: by filling, stroke and sign. */
const drawings: Record<AssignmentStatus, { readonly filled?: boolean; readonly dashed?: boolean; readonly sign?: string }> = {
  agree: { filled: true, sign: 'M4.8 8.2L7.1 10.5L11.3 6' },
  drawn: { sign: 'M8 5.2L10.8 10.4H5.2Z' },
  stated: { sign: 'M5.2 6.3H10.8M5.2 9.7H10.8' },
  'near-edge': { dashed: true, sign: 'M8 4.6V11.4' },
  ambiguous: { dashed: true, sign: 'M6.2 6V10M9.8 6V10' },
  disagree: { filled: true, sign: 'M5.8 5.8L10.2 10.2M10.2 5.8L5.8 10.2' },
  unassigned: {},
  unlocated: { sign: 'M4 12L12 4' },
  itself: { filled: true },
};

/** How a place stands to a plan, as a mark; its word always stands beside it. */
export function StatusMark({ status }: { readonly status: AssignmentStatus }) {
  const { filled, dashed, sign } = drawings[status];
  return (
    <svg className="status-mark" data-status={status} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.2" fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeDasharray={dashed ? '2.6 1.7' : undefined} />
      {sign && <path d={sign} fill="none" stroke={filled ? 'var(--card)' : 'currentColor'} strokeWidth="1.6" />}
    </svg>
  );
}

export function StatusWord({ status }: { readonly status: AssignmentStatus }) {
  const { statuses, statusKey } = useWords(assignmentWords);
  return <span className="status-word" data-status={status} title={statusKey[status]}><StatusMark status={status} /> {statuses[status]}</span>;
}
