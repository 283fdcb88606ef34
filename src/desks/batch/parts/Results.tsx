import { useMemo, useState } from 'react';
import type { FitKind } from '../../../assignment/industry-fit';
import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { intakeWords } from '../../../i18n/desks/intake';
import { formatNumber } from '../../../i18n/numbers';
import { Section } from '../../../parts/Section';
import { useSession } from '../../../session/context';
import type { Overlay } from '../../../session/session';
import { useLookups } from '../../../view/context';
import { currentBatch } from '../current-batch';
import type { ResultFilter, ResultOrder, ResultRow } from '../protocol';
import type { OpenFile, Step } from '../store';
import { useOverlay } from '../useOverlays';
import { useResultDrawing, useResultRows } from '../useResult';
import { Downloads } from './Downloads';
import { FitCounts } from './FitCounts';
import { OutcomeCounts } from './OutcomeCounts';
import { PrintSummary } from './PrintSummary';
import { ResultTable } from './ResultTable';
import { ZoneCounts } from './ZoneCounts';

/** What became of the rows: counted, row by row, on the map, and to take away. */
export function Results({ step, file }: { readonly step: Extract<Step, { name: 'done' }>; readonly file: OpenFile }) {
  const { summary, choice } = step;
  const { result: words } = useWords(batchWords);
  const { ask } = currentBatch();
  const [filter, setFilter] = useState<ResultFilter>({});
  const [order, setOrder] = useState<ResultOrder | null>(null);
  const [marked, setMarked] = useState<ResultRow | null>(null);
  const result = useResultRows(ask, filter, order);
  const drawing = useResultDrawing(ask, filter);
  const session = useSession();
  const overlay = useMemo((): Overlay | null => {
    if (!drawing) return null;
    const [west, south, east, north] = marked?.bounds ?? [];
    return west === undefined || south === undefined || east === undefined || north === undefined ? drawing.overlay : { ...drawing.overlay, mark: [(west + east) / 2, (south + north) / 2] };
  }, [drawing, marked]);
  useOverlay(overlay, drawing?.bounds ?? null);
  const toggle = (change: ResultFilter): void => {
    setMarked(null);
    setFilter((before) => {
      const [key] = Object.keys(change) as (keyof ResultFilter)[];
      const { [key ?? 'outcome']: old, ...rest } = before;
      return key !== undefined && old === change[key] ? rest : { ...before, ...change };
    });
  };
  const open = (row: ResultRow): void => {
    setMarked(row);
    const { bounds } = row;
    if (bounds) session.setState({ framing: { bounds: [bounds[0] - around, bounds[1] - around, bounds[2] + around, bounds[3] + around] } });
  };
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <div className="batch-result">
        <Head step={step} file={file} />
        <div className="batch-figures">
          <Section title={words.outcomesTitle} note={words.outcomesNote}>
            <OutcomeCounts summary={summary} chosen={filter.outcome} choose={(outcome) => toggle({ outcome })} />
            {summary.fits && <FitCounts fits={summary.fits} chosen={filter.fit} choose={(fit) => toggle({ fit })} />}
          </Section>
          <Section title={words.zonesTitle} note={words.zonesNote}>
            <ZoneCounts summary={summary} chosen={filter.zone} choose={(zone) => toggle({ zone })} />
          </Section>
        </div>
        <Section title={words.rowsTitle}>
          <Shown filter={filter} count={result.count} clear={() => setFilter({})} />
          {drawing && drawing.drawn < drawing.located && <p className="section-note">{words.onMap(formatNumber(drawing.drawn), formatNumber(drawing.located))}</p>}
          <ResultTable result={result} intake={file.intake} choice={choice} order={order} sort={setOrder} open={open} />
        </Section>
        <Downloads name={file.intake.name} query={{ filter, order }} isFiltered={isFiltered} />
      </div>
      <PrintSummary step={step} file={file} drawing={drawing} />
    </>
  );
}

/** Degrees around a row that is shown by itself: some two hundred metres. */
const around = 0.002;

function Head({ step: { summary, choice }, file }: { readonly step: Extract<Step, { name: 'done' }>; readonly file: OpenFile }) {
  const { result: words, system } = useWords(batchWords);
  const { problem } = useWords(intakeWords);
  const lookups = useLookups();
  const text = useText();
  const session = useSession();
  const plan = lookups.plan(choice.plan);
  const replaced = session.getState().replacements.filter(({ place }) => summary.zones.some(({ id }) => id === place)).length;
  return (
    <div className="batch-head">
      <p className="batch-file-name"><strong>{file.intake.name}</strong> <span className="faint">{words.of(formatNumber(summary.rows), formatNumber(summary.milliseconds / 1000, 1))}</span></p>
      <p className="faint">{words.assumed(system.names[choice.system], plan ? text(plan.name) : choice.plan)}{replaced > 0 && ` ${words.replaced(replaced)}`}</p>
      {!summary.isComplete && !summary.problem && <p className="notice">{words.partial(formatNumber(summary.rows))}</p>}
      {summary.problem && <p className="notice">{words.broken} {problem(summary.problem)}</p>}
      <p className="batch-again">
        <button type="button" className="link-button" onClick={() => currentBatch().change()}>{words.again}</button>
        <button type="button" className="link-button" onClick={() => currentBatch().leave()}>{words.other}</button>
      </p>
    </div>
  );
}

/** Which rows are shown, and how many; said aloud when it changes. */
function Shown({ filter, count, clear }: { readonly filter: ResultFilter; readonly count: number | null; readonly clear: () => void }) {
  const { result: words } = useWords(batchWords);
  const lookups = useLookups();
  const text = useText();
  const zone = filter.zone === undefined ? undefined : lookups.find('place', filter.zone);
  const fitName = (fit: FitKind): string => `${words.columns.fit}: ${words.fits[fit]}`;
  const filters = [
    ...(filter.outcome ? [words.outcomes[filter.outcome]] : []),
    ...(zone ? [text(zone.name)] : []),
    ...(filter.fit ? [fitName(filter.fit)] : []),
  ].map((name) => `“${name}”`);
  return (
    <p className="batch-shown">
      <span role="status">{count !== null && (filters.length > 0 ? words.filtered(formatNumber(count), filters) : words.showing(formatNumber(count)))}</span>
      {filters.length > 0 && <button type="button" className="link-button" onClick={clear}>{words.clear}</button>}
    </p>
  );
}
