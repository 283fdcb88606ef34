import * as v from 'valibot';
import { expectedOf, expecting } from './expectation';
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

function faultOf({ path: steps, message }: v.BaseIssue<unknown>, value: unknown): Fault {
  const path = (steps ?? []).map(({ key }) => key as string | number);
  const whole = path.slice(0, -1);
  // To Valibot a list is an object, too, that merely lacks the members.
  const isList = typeof path.at(-1) === 'string' && Array.isArray(valueAt(value, whole));
  return isList ? { path: whole, message: expecting('object') } : { path, message };
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[], value: unknown): Fault[] {
  const faults = issues.map((issue) => faultOf(issue, value));
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
    const faults = faultsOf(result.issues, current).map((fault) => {
      const expected = expectedOf(fault.message);
      const remedy = expected.expectation === 'knownKey' ? { leaveOut: fault.path, instead: 'ignored' as const } : remedyOf(fault.path);
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
