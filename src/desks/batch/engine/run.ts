import type { IntakeProblem, IntakeRow } from '../../../intake/intake';
import { Digest } from './digest';
import type { RowJudge } from './judge-row';
import { namedZones } from './standing';
import { RowStore } from './row-store';

/** A run, finished or not: what was judged until then. */
export interface RunResult {
  readonly rows: RowStore;
  readonly digest: Digest;
  /** False where it was cancelled. */
  isComplete: boolean;
  /** What stopped the file from being read on. */
  problem?: IntakeProblem;
  milliseconds: number;
}

export interface RunOptions {
  readonly industryColumn: number | null;
  readonly signal: AbortSignal;
  /** Told now and then how many rows are done. */
  progress(result: RunResult): void;
  /** Lets what waits on the thread be heard, a cancel above all. */
  breathe(): Promise<void>;
  /** Milliseconds, from any moment on. */
  now(): number;
}

/** So long the thread may be kept busy at a time: a cancel waits no longer. */
const longestSliceMilliseconds = 40;
const rowsBetweenLooks = 64;
const progressMilliseconds = 120;

/** Judges all rows of a file. A cancel ends it with what is done; a file that fails midway, with its problem and what is done. */
export async function runBatch(source: AsyncIterable<readonly (IntakeRow | IntakeProblem)[]>, judge: RowJudge, options: RunOptions): Promise<RunResult> {
  const { signal, now } = options;
  const started = now();
  const result: RunResult = { rows: new RowStore(), digest: new Digest(judge.places.length), isComplete: false, milliseconds: 0 };
  let sliceStart = started;
  let told = started;
  const look = async (): Promise<void> => {
    const moment = now();
    if (moment - sliceStart < longestSliceMilliseconds) return;
    result.milliseconds = moment - started;
    if (moment - told > progressMilliseconds) {
      told = moment;
      options.progress(result);
    }
    await options.breathe();
    sliceStart = now();
  };
  try {
    for await (const batch of source) {
      for (const [at, row] of batch.entries()) {
        if (at % rowsBetweenLooks === 0) await look();
        if (signal.aborted) break;
        addRow(result, judge, row, options.industryColumn);
      }
      if (signal.aborted) break;
    }
    result.isComplete = !signal.aborted;
  } catch (error) {
    // Sources end a cancelled run by throwing; what else they throw is a fault of theirs, and the rows done are kept.
    if (!signal.aborted) result.problem = { code: 'unreadable', found: error instanceof Error ? error.message : '' };
  }
  result.milliseconds = now() - started;
  return result;
}

function addRow(result: RunResult, judge: RowJudge, row: IntakeRow | IntakeProblem, industryColumn: number | null): void {
  if ('code' in row && row.row === undefined) {
    result.problem = row;
    return;
  }
  const judgement = judge.judge(row);
  const text = industryColumn === null || 'code' in row ? '' : (row.cells[industryColumn] ?? '').trim();
  const zones = namedZones(judgement.standings).map(({ zone }) => zone);
  const fit = text === '' || zones.length === 0 ? null : judge.fit(text, zones).kind;
  result.rows.append(row);
  result.digest.append(judgement, fit);
}
