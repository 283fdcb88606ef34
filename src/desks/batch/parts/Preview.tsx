import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import type { Intake } from '../../../intake/intake';
import { partsOf, type Settings } from '../settings';

const rowsShown = 5;
/** Of a file with very many columns the first are shown, and those that are taken for something. */
const mostColumns = 30;

/** The first rows as they stand, each column headed by what it is taken for. */
export function Preview({ intake, settings, withGeometry }: { readonly intake: Intake; readonly settings: Settings; readonly withGeometry: boolean }) {
  const { columns: words } = useWords(batchWords);
  const rows = intake.sample.slice(0, rowsShown);
  const shown = intake.columns.map((name, column) => ({ name, column, parts: partsOf(column, settings) })).filter(({ column, parts }) => column < mostColumns || parts.length > 0);
  return (
    <>
      <div className="batch-preview" role="region" aria-label={words.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="batch-preview-number">{words.row}</th>
              {shown.map(({ name, column, parts }) => (
                <th key={column} scope="col" data-taken={parts.length > 0 || undefined}>
                  {parts.map((part) => <span key={part} className="batch-part">{words.parts[part]}</span>)}
                  {name || column + 1}
                </th>
              ))}
              {withGeometry && <th scope="col" data-taken={settings.position?.kind === 'geometry' || undefined}>{words.geometry}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells, geometry }) => (
              <tr key={number}>
                <th scope="row" className="batch-preview-number">{number}</th>
                {shown.map(({ column, parts }) => <td key={column} data-taken={parts.length > 0 || undefined}>{cells[column] ?? ''}</td>)}
                {withGeometry && <td data-taken={settings.position?.kind === 'geometry' || undefined}>{geometry?.type ?? words.geometryMissing}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="section-note">{words.previewNote(rows.length)}</p>
    </>
  );
}
