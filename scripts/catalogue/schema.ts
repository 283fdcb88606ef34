import * as v from 'valibot';
import type { FileKind } from './file-kinds';
import { fileKinds } from './file-kinds';
import type { Path } from './locate';
import { locate } from './locate';
import type { Problem } from './problem';

type Issue = v.BaseIssue<unknown>;

/** What a missing member should hold, where its name alone does not say it. */
const meanings: Record<string, string> = {
  en: 'the English text',
  zh: 'the Chinese text',
  id: 'its stable id',
  citations: 'the sources it rests on',
  basis: 'how it is known: stated, derived, reported or inferred',
  checked: 'the date it was last checked',
  geometry: 'a geometry, or null where the position is unknown',
};

/** Of a length valibot tells the number alone. */
function whatIs({ type, received }: Issue): string {
  if (type === 'non_empty') return 'is empty';
  return type === 'min_length' || type === 'max_length' ? `has ${received}` : `is ${received}`;
}

function expectation(issue: Issue, kind: FileKind): Pick<Problem, 'message' | 'expected'> {
  const step = issue.path?.at(-1);
  const name = typeof step?.key === 'string' ? step.key : '';
  if (issue.type === 'strict_object' && step?.origin === 'key') {
    return issue.expected === 'never'
      ? { message: 'not a known member', expected: `should be left out or spelt as in data/schemas/${kind}.schema.json` }
      : { message: 'missing', expected: `should be ${meanings[name] ?? `given as in data/schemas/${kind}.schema.json`}` };
  }
  const message = whatIs(issue);
  if (issue.message.startsWith('should')) return { message, expected: issue.message };
  const choices = issue.expected?.replace(/[()]/g, '').replaceAll(' | ', ' or ');
  return { message, expected: `should be ${choices ?? 'as the schema says'}` };
}

const pathOf = (issue: Issue): Path => (issue.path ?? []).map(({ key }) => key as string | number);

/** A union reports only that no option fits; the option that got furthest into the value tells the reader more. */
function deepest(issue: Issue, before: Path): { issue: Issue; path: Path }[] {
  const path = [...before, ...pathOf(issue)];
  const inner = issue.type === 'union' ? (issue.issues ?? []) : [];
  const depth = Math.max(0, ...inner.map((sub) => sub.path?.length ?? 0));
  if (depth === 0) return [{ issue, path }];
  return inner.filter((sub) => sub.path?.length === depth).flatMap((sub) => deepest(sub, path));
}

/** Checks a file against its schema. The value is absent where it does not fit. */
export function checkShape(kind: FileKind, file: string, json: unknown): { value?: unknown; problems: Problem[] } {
  const result = v.safeParse(fileKinds[kind].schema, json);
  if (result.success) return { value: result.output, problems: [] };
  const problems = (result.issues as Issue[])
    .flatMap((issue) => deepest(issue, []))
    .map(({ issue, path }): Problem => ({
      severity: 'error', file, ...locate(json, path), ...expectation(issue, kind),
    }));
  return { problems };
}
