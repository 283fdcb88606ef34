import * as v from 'valibot';
import { expectedOf, type Expectation } from './expectation';
import { formatPath, quote, valueAt, withoutMember, type Path } from './path';
import type { Instead, KeyProblem } from './problem';

/** A path that may be left out for a wrong one to be mended, and what then stands there; null where nothing helps. */
export type Remedy = (wrong: Path) => { readonly leaveOut: Path; readonly instead: Instead } | null;

export interface Mended<Output> {
  /** Absent where leaving out could not help. */
  readonly output?: Output;
  readonly problems: readonly KeyProblem[];
}

interface Fault {
  readonly path: Path;
  readonly message: string;
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[] = []): Fault[] {
  const faults = issues.map(({ path = [], message }) => ({ path: path.map(({ key }) => key as string | number), message }));
  const paths = faults.map(({ path }) => formatPath(path));
  // One problem a key: the first thing that is wrong with it.
  return faults.filter((_, index) => paths.indexOf(paths[index] ?? '') === index);
}

/**
 * Reads a value as far as it fits a schema: what is wrong and may be left out is, until the rest fits. Paths in the
 * problems begin with that of the value.
 */
export function mend<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown, at: Path, remedyOf: Remedy): Mended<Output> {
  const problems: KeyProblem[] = [];
  let current = value;
  for (;;) {
    const result = v.safeParse(schema, current, { abortPipeEarly: true });
    if (result.success) return { output: result.output, problems };
    const faults = faultsOf(result.issues).map((fault) => {
      const expected = expectedOf(fault.message);
      const unknown = expected.expectation === ('knownKey' satisfies Expectation);
      const remedy = unknown ? { leaveOut: fault.path, instead: 'ignored' as const } : remedyOf(fault.path);
      const problem: KeyProblem = {
        reason: 'key',
        path: formatPath([...at, ...fault.path]),
        found: quote(valueAt(current, fault.path)),
        ...expected,
        instead: remedy?.instead ?? 'leftOut',
      };
      return { remedy, problem };
    });
    problems.push(...faults.map(({ problem }) => problem));
    const mended = faults.reduce((rest, { remedy }) => (remedy ? withoutMember(rest, remedy.leaveOut) : rest), current);
    // Every round must take something away, or it would never end.
    if (faults.some(({ remedy }) => remedy === null) || mended === current) return { problems };
    current = mended;
  }
}
