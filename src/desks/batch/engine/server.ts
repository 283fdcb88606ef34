import { createLookups, type Lookups } from '../../../catalogue/lookups';
import type { OpenedIntake } from '../../../intake/intake';
import type { AskKind, Exchanges, Reply, Request, ResultRow, RunChoice, RunSummary } from '../protocol';
import { protocolVersion } from '../protocol';
import { drawingOf } from './drawing';
import { createRowJudge, type ReadRow, type RowJudge } from './judge-row';
import { matchingRows, orderedRows } from './query';
import { resultFile } from './result-file';
import { resultRowOf } from './result-row';
import { createResultTable, systemCodes } from './result-table';
import { runBatch, type RunResult } from './run';

/** What the server stands on; a test may put its own in place. */
export interface Surroundings {
  open(files: readonly File[], options: Exchanges['open']['ask']['options']): Promise<OpenedIntake | Extract<Exchanges['open']['answer'], { problem: unknown }>>;
  reader(choice: RunChoice): ReadRow;
  now(): number;
  breathe(): Promise<void>;
}

interface Opened extends OpenedIntake {
  /** Bytes of the file, to tell how much of it is done. */
  readonly bytes: number;
}

interface Run {
  readonly opened: Opened;
  readonly choice: RunChoice;
  readonly lookups: Lookups;
  readonly judge: RowJudge;
  readonly result: RunResult;
}

/** Texts are read in step with the rows; other formats are unpacked first. */
const streamed = new Set(['csv', 'tsv']);

function summaryOf(result: RunResult, judge: RowJudge, opened: Opened, choice: RunChoice): RunSummary {
  const { digest, rows, milliseconds, isComplete, problem } = result;
  return {
    rows: digest.length,
    milliseconds,
    // Packed, a row takes a little more than in its file: what is done is never said to be less than it is.
    share: isComplete ? 1 : streamed.has(opened.intake.format) && opened.bytes > 0 ? Math.min(0.99, rows.bytes / opened.bytes / 1.15) : null,
    outcomes: { ...digest.outcomeCounts },
    fits: choice.industryColumn === null ? null : { ...digest.fitCounts },
    zones: digest.zoneCounts.map((counts, zone) => ({ id: judge.places[zone]?.id ?? '', ...counts })),
    isComplete,
    problem: problem ?? null,
  };
}

/**
 * Answers what the page asks. It keeps the file, and the rows with what was found of them; the page holds only what it
 * shows. A new run replaces the last one’s rows; a file that does not open replaces nothing.
 */
export function createBatchServer(surroundings: Surroundings, post: (reply: Reply) => void): (request: Request) => Promise<void> {
  let opened: Opened | null = null;
  let run: Run | null = null;
  let running: AbortController | null = null;
  let ordered: Uint32Array = new Uint32Array(0);

  const finished = (): Run => {
    if (!run) throw new Error('nothing has been run');
    return run;
  };

  const startRun = async ({ choice, catalogue }: Exchanges['run']['ask'], progress: (summary: RunSummary) => void): Promise<RunSummary> => {
    const current = opened;
    if (!current) throw new Error('no file is open');
    running?.abort();
    const controller = new AbortController();
    running = controller;
    run = null;
    const lookups = createLookups(catalogue);
    const judge = createRowJudge(lookups, choice.plan, surroundings.reader(choice));
    const result = await runBatch(current.source.rows({ signal: controller.signal }), judge, {
      industryColumn: choice.industryColumn,
      signal: controller.signal,
      progress: (state) => progress(summaryOf(state, judge, current, choice)),
      breathe: surroundings.breathe,
      now: surroundings.now,
    });
    run = { opened: current, choice, lookups, judge, result };
    ordered = orderedRows(result.digest, judge.places, { filter: {}, order: null });
    return summaryOf(result, judge, current, choice);
  };

  const answer = async (request: Request): Promise<Exchanges[AskKind]['answer']> => {
    switch (request.kind) {
      case 'open': {
        const answered = await surroundings.open(request.ask.files, request.ask.options);
        if ('problem' in answered) return answered;
        opened = { ...answered, bytes: request.ask.files.reduce((sum, { size }) => sum + size, 0) };
        return { intake: answered.intake };
      }
      case 'run':
        return startRun(request.ask, (progress) => post({ version: protocolVersion, id: request.id, progress }));
      case 'cancel':
        running?.abort();
        return null;
      case 'query': {
        const { judge, result } = finished();
        ordered = orderedRows(result.digest, judge.places, request.ask);
        return { count: ordered.length };
      }
      case 'page': {
        const { judge, result, choice } = finished();
        const { first, count } = request.ask;
        const rows = [...ordered.subarray(first, first + count)].flatMap((row): ResultRow[] => {
          const item = result.rows.at(row);
          return item ? [resultRowOf(item, judge, choice.industryColumn)] : [];
        });
        return { first, rows };
      }
      case 'drawing': {
        const { judge, result } = finished();
        return drawingOf(result.digest, matchingRows(result.digest, judge.places, request.ask), result.rows, judge);
      }
      case 'file': {
        const { judge, result, choice, lookups, opened: { intake } } = finished();
        const { format, query, language, name } = request.ask;
        const table = createResultTable(lookups, judge, { columns: intake.columns, system: choice.system, industryColumn: choice.industryColumn, language });
        const rows = orderedRows(result.digest, judge.places, query);
        return resultFile(format, { rows, store: result.rows, judge, table }, name, { assumed_crs: systemCodes[choice.system], data_version: lookups.catalogue.version });
      }
    }
  };

  return async (request) => {
    const { id } = request;
    if (request.version !== protocolVersion) {
      post({ version: protocolVersion, id, failure: 'another version' });
      return;
    }
    try {
      post({ version: protocolVersion, id, answer: await answer(request) });
    } catch (error) {
      post({ version: protocolVersion, id, failure: error instanceof Error ? error.message : String(error) });
    }
  };
}
