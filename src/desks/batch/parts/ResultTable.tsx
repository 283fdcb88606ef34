import { useMemo } from 'react';
import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { intakeWords } from '../../../i18n/desks/intake';
import { formatNumber } from '../../../i18n/numbers';
import type { Intake } from '../../../intake/intake';
import { DataTable, type DataColumn, type Sorting } from '../../../ui/DataTable';
import { useLookups } from '../../../view/context';
import { toneOf } from '../outcome';
import { sortableColumns, type ResultOrder, type ResultRow, type RunChoice } from '../protocol';
import type { ResultRows } from '../useResult';

/** Beyond so many of the file’s own columns a table is not read but searched; the download has them all. */
const mostColumns = 24;

interface ResultTableProps {
  readonly result: ResultRows;
  readonly intake: Intake;
  readonly choice: RunChoice;
  readonly order: ResultOrder | null;
  readonly sort: (order: ResultOrder | null) => void;
  readonly open: (row: ResultRow) => void;
}

/** Row by row: what became of it, and then the row as it stands in the file. */
export function ResultTable({ result, intake, choice, order, sort, open }: ResultTableProps) {
  const { result: words } = useWords(batchWords);
  const { problem: sentence } = useWords(intakeWords);
  const lookups = useLookups();
  const text = useText();
  const columns = useMemo((): DataColumn<ResultRow>[] => {
    const nameOfZone = (id: string): string => {
      const place = lookups.find('place', id);
      return place ? text(place.name) : id;
    };
    const zonesOf = (row: ResultRow) => {
      if (row.problem) return <span className="batch-problem">{sentence(row.problem)}</span>;
      const covering = row.zones.filter(({ covers }) => covers);
      const named = covering.length > 0 ? covering : row.zones;
      return named.map(({ id, verdict, share }) => (
        <span key={id} className="batch-zone-name">
          {nameOfZone(id)}
          {share !== undefined && share > 0 && share < 0.9995 && <small>{formatNumber(share * 100, 1)}%</small>}
          {verdict === 'possible' && row.outcome !== 'possible' && <small>{words.zonePossible}</small>}
        </span>
      ));
    };
    return [
      { id: 'row', header: words.columns.row, width: 76, align: 'end', cell: ({ number }) => number },
      {
        id: 'assignment', header: words.columns.assignment, width: 150,
        cell: ({ outcome }) => <span className="batch-outcome"><span className="tone-dot" data-tone={toneOf[outcome]} data-outcome={outcome} aria-hidden="true" />{words.outcomes[outcome]}</span>,
      },
      { id: 'zones', header: words.columns.zones, width: 210, cell: zonesOf },
      { id: 'distance', header: words.columns.distance, width: 104, align: 'end', cell: ({ edgeMetres }) => (edgeMetres === null ? '' : words.metres(formatNumber(edgeMetres, edgeMetres < 10 ? 1 : 0))) },
      ...(choice.industryColumn === null ? [] : [{
        id: 'fit', header: words.columns.fit, width: 170,
        cell: ({ fit }: ResultRow) => fit && <span className="batch-fit">{words.fits[fit.kind]}{fit.words.length > 0 && <small>{words.fitWords(fit.words.slice(0, 3))}</small>}</span>,
      }]),
      ...intake.columns.slice(0, mostColumns).map((name, column): DataColumn<ResultRow> => ({ id: `own ${column}`, header: name || String(column + 1), cell: ({ cells }) => cells[column] ?? '' })),
    ];
  }, [words, sentence, lookups, text, choice.industryColumn, intake.columns]);
  const sorting = useMemo(() => ({
    current: order && { column: order.by, direction: order.direction },
    sortable: sortableColumns,
    change(next: Sorting | null) {
      const by = sortableColumns.find((column) => column === next?.column);
      sort(next && by ? { by, direction: next.direction } : null);
    },
  }), [order, sort]);
  return (
    <DataTable
      label={words.rowsTitle} columns={columns} rows={result.rows} rowKey={({ number }) => number} onOpen={open}
      empty={result.count === null ? '' : words.empty} sorting={sorting} onSight={result.sight}
    />
  );
}
