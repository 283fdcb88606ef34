import type { IntakeProblem, IntakeRow } from './intake';
import { limits } from './limits';

export type Batch = readonly (IntakeRow | IntakeProblem)[];

/**
 * Cuts rows that are all in memory into batches. Between batches the thread is free, so that a cancel is heard.
 */
export async function* batchesOf(rows: Iterable<IntakeRow | IntakeProblem>, signal?: AbortSignal): AsyncGenerator<Batch> {
  let batch: (IntakeRow | IntakeProblem)[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < limits.batchRows) continue;
    yield batch;
    batch = [];
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  signal?.throwIfAborted();
  if (batch.length > 0) yield batch;
}
