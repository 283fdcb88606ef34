import { useMessages, useText, useWords } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import type { Dossier } from '../../dossier/dossier';
import { RecordLink } from '../../parts/RecordLink';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { Cell } from './cells/Cell';
import type { ComparisonRow, RowId } from './comparison';

/** Shown even where nothing is known of any place: silence about these is an answer. */
const always: ReadonlySet<RowId> = new Set(['industries', 'projects', 'inside', 'near', 'stations', 'area', 'position', 'lineage', 'figures', 'unknown']);

interface ComparisonTableProps {
  readonly label: string;
  readonly dossiers: readonly Dossier[];
  readonly rows: readonly ComparisonRow[];
  readonly onlyDifferences: boolean;
}

/**
 * Places as columns. The roles are written out, because on narrow screens the style sheet lays the parts of the table
 * beneath each other, and browsers then forget that it is one.
 */
export function ComparisonTable({ label, dossiers, rows, onlyDifferences }: ComparisonTableProps) {
  const words = useWords(sideBySideWords);
  const { listSeparator } = useMessages();
  const shown = rows.filter(({ id, standing }) => (onlyDifferences ? standing === 'differ' : standing !== 'silent' || always.has(id)));
  const silent = onlyDifferences ? [] : rows.filter(({ id, standing }) => standing === 'silent' && !always.has(id));
  return (
    <>
      <table className="side-by-side-table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col"><span className="visually-hidden">{words.place}</span></th>
            {dossiers.map((dossier, index) => <ColumnHead key={dossier.place.id} dossier={dossier} number={index + 1} />)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => <Row key={row.id} row={row} dossiers={dossiers} />)}
        </tbody>
      </table>
      {shown.length === 0 && <p className="empty">{words.nothingDiffers}</p>}
      {silent.length > 0 && <p className="side-by-side-silent">{words.silent(silent.map(({ id }) => words.rows[id]).join(listSeparator))}</p>}
    </>
  );
}

function ColumnHead({ dossier: { place, plans }, number }: { readonly dossier: Dossier; readonly number: number }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <th role="columnheader" scope="col">
      <span className="side-by-side-head">
        <span className="side-by-side-number" aria-hidden="true">{number}</span>
        <PlaceGlyph place={place} lookups={lookups} size={22} />
        <span>
          <RecordLink record={{ type: 'place', id: place.id }} />
          <small>{messages.kinds[place.kind]}{plans[0] && ` · ${text(plans[0].shortName)}`}</small>
        </span>
      </span>
    </th>
  );
}

function Row({ row, dossiers }: { readonly row: ComparisonRow; readonly dossiers: readonly Dossier[] }) {
  const words = useWords(sideBySideWords);
  const text = useText();
  const shared = new Set(row.common.map(({ key }) => key));
  // What is not known of any of them is said once.
  const silence = row.standing === 'silent' && dossiers.every(({ position }) => position.from) ? words.silence[row.id] : null;
  return (
    <tr role="row" data-standing={row.standing}>
      <th role="rowheader" scope="row">
        <span className="side-by-side-rowhead">
          {words.rows[row.id]}
          <small className="side-by-side-standing"><span aria-hidden="true">{row.standing === 'differ' ? '≠' : row.standing === 'alike' ? '=' : '–'}</span> {words.standings[row.standing]}</small>
        </span>
      </th>
      {silence !== null && <td role="cell" colSpan={dossiers.length} aria-colspan={dossiers.length}><span className="side-by-side-none">{silence}</span></td>}
      {silence === null && dossiers.map((dossier, index) => (
        <td key={dossier.place.id} role="cell">
          <span className="side-by-side-whose" aria-hidden="true"><span className="side-by-side-number">{index + 1}</span> {text(dossier.place.name)}</span>
          <Cell row={row.id} dossier={dossier} shared={shared} />
        </td>
      ))}
    </tr>
  );
}
