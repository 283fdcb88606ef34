import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { summaryOf, type AssignmentRow } from '../../assignment/assignment-table';
import { planZonesOf } from '../../assignment/plan-zones';
import { useMessages, useText, useWords } from '../../i18n/context';
import { assignmentWords } from '../../i18n/desks/assignments';
import { formatNumber } from '../../i18n/numbers';
import { BasisKey } from '../../parts/BasisMark';
import { DeskHeading } from '../../parts/DeskHeading';
import { useSession } from '../../session/context';
import { DataTable } from '../../ui/DataTable';
import { useLookups, useViewStore } from '../../view/context';
import { assignmentFile } from './assignment-file';
import { everything, filterRows, recallFilter, rememberFilter, type AssignmentFilter } from './assignment-filter';
import { AssignmentFilters } from './AssignmentFilters';
import { columnsOf } from './columns';
import { pointsOf } from './points';
import { SaveRows } from './SaveRows';
import { useAssignmentRows } from './useAssignmentRows';
import './assignments.css';

/** Every place against every plan: what the documents say, what the map shows, and whether they agree. */
export default function AssignmentsDesk() {
  const words = useWords(assignmentWords);
  const rows = useAssignmentRows();
  return (
    <>
      <DeskHeading desk="assignments">{words.lead}</DeskHeading>
      {rows ? <Table rows={rows} /> : <p className="faint" role="status">{words.computing}</p>}
    </>
  );
}

function Table({ rows }: { readonly rows: readonly AssignmentRow[] }) {
  const lookups = useLookups();
  const store = useViewStore();
  const session = useSession();
  const words = useWords(assignmentWords);
  const messages = useMessages();
  const text = useText();
  const [filter, setFilter] = useState(() => recallFilter(session));
  // Typing stays quick: the table follows.
  const shownFilter = useDeferredValue(filter);
  const filtered = useMemo(() => filterRows(rows, shownFilter), [rows, shownFilter]);
  const writing = { lookups, words, messages, text };
  const change = (part: Partial<AssignmentFilter>): void => {
    const next = { ...filter, ...part };
    rememberFilter(session, next);
    setFilter(next);
    // The map looks through the plan that is being checked.
    if (part.plan) store.adjust({ plan: part.plan });
  };
  const isWhole = filter.status === null && filter.plan === null && filter.query === '';

  const points = useMemo(() => (shownFilter.plan === null ? null : pointsOf(filtered.rows)), [filtered, shownFilter.plan]);
  useEffect(() => {
    session.setState({ overlay: points });
    return () => session.setState({ overlay: null });
  }, [session, points]);

  return (
    <>
      <Summary rows={filtered.ofAnyStatus} plan={shownFilter.plan} />
      <AssignmentFilters filter={filter} filtered={filtered} change={change} />
      <div className="assignment-bar">
        <p role="status">
          {words.shown(formatNumber(filtered.rows.length), formatNumber(rows.length))}
          {!isWhole && <> <button type="button" className="link-button" onClick={() => change(everything)}>{words.clear}</button></>}
        </p>
        <SaveRows table={() => assignmentFile(filtered.rows, writing)} name={`${lookups.catalogue.district.id}-${words.fileName}`} />
      </div>
      <DataTable
        label={words.table} columns={columnsOf(writing)} rows={filtered.rows} rowKey={({ id }) => id} empty={words.noneShown}
        onOpen={({ place }) => store.show({ page: { type: 'place', id: place.id } })}
      />
      <BasisKey />
    </>
  );
}

/** What the table amounts to: how many there are, which zone has most, and what the map cannot tell. */
function Summary({ rows, plan }: { readonly rows: readonly AssignmentRow[]; readonly plan: string | null }) {
  const lookups = useLookups();
  const words = useWords(assignmentWords);
  const text = useText();
  const summary = useMemo(() => summaryOf(rows), [rows]);
  const plans = lookups.catalogue.plans.filter(({ id }) => plan === null || id === plan);
  const silent = plans.flatMap(({ id, name }) => {
    const { withoutExtent, unplaced } = planZonesOf(lookups, id);
    const count = withoutExtent.length + unplaced.length;
    return count > 0 ? [words.withoutExtent(text(name), count)] : [];
  });
  return (
    <div className="assignment-summary">
      <p>
        {words.summary(formatNumber(summary.places), plans.length, formatNumber(rows.length))}{' '}
        {summary.fullest && words.fullest(text(summary.fullest.zone.name), summary.fullest.count)}{' '}
        {summary.unlocatedButStated > 0 && words.unlocatedButStated(summary.unlocatedButStated)}
      </p>
      {plan !== null && silent.map((sentence) => <p key={sentence} className="faint">{sentence}</p>)}
    </div>
  );
}
