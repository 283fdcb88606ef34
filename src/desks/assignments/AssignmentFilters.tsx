import { useId } from 'react';
import { assignmentStatuses } from '../../assignment/status';
import { useText, useWords } from '../../i18n/context';
import { assignmentWords } from '../../i18n/desks/assignments';
import { formatNumber } from '../../i18n/numbers';
import { useLookups } from '../../view/context';
import type { AssignmentFilter, FilteredRows } from './assignment-filter';
import { StatusMark } from './StatusMark';

interface AssignmentFiltersProps {
  readonly filter: AssignmentFilter;
  readonly filtered: FilteredRows;
  change(part: Partial<AssignmentFilter>): void;
}

/** Narrows the table by result, each with its count, by plan and by name. */
export function AssignmentFilters({ filter, filtered: { counts, ofAnyStatus }, change }: AssignmentFiltersProps) {
  const words = useWords(assignmentWords);
  const { catalogue } = useLookups();
  const text = useText();
  const id = useId();
  return (
    <div className="assignment-filters">
      <div className="assignment-statuses" role="group" aria-label={words.statusTitle}>
        <button type="button" aria-pressed={filter.status === null} onClick={() => change({ status: null })}>
          <span className="assignment-count">{formatNumber(ofAnyStatus.length)}</span> {words.all}
        </button>
        {assignmentStatuses.map((status) => (
          <button key={status} type="button" aria-pressed={filter.status === status} title={words.statusKey[status]} onClick={() => change({ status: filter.status === status ? null : status })}>
            <span className="assignment-count">{formatNumber(counts[status])}</span> <StatusMark status={status} /> {words.statuses[status]}
          </button>
        ))}
      </div>
      {filter.status && <p className="assignment-key"><StatusMark status={filter.status} /> <strong>{words.statuses[filter.status]}</strong> {words.statusKey[filter.status]}</p>}
      <div className="assignment-fields">
        <div className="choice">
          <label htmlFor={`${id}-plan`}>{words.plan}</label>
          <select id={`${id}-plan`} value={filter.plan ?? ''} data-chosen={filter.plan !== null} onChange={(event) => change({ plan: event.currentTarget.value || null })}>
            <option value="">{words.everyPlan}</option>
            {catalogue.plans.map((plan) => <option key={plan.id} value={plan.id}>{text(plan.name)}</option>)}
          </select>
        </div>
        <div className="choice">
          <label htmlFor={`${id}-query`}>{words.find}</label>
          <input
            id={`${id}-query`} type="search" value={filter.query} placeholder={words.findExample} autoComplete="off" spellCheck={false}
            onChange={(event) => change({ query: event.target.value })}
          />
        </div>
      </div>
    </div>
  );
}
