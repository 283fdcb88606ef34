/** Something wrong in the data, told so that whoever typed it can put it right. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Path from the root, with forward slashes: `data/layers/zones.geojson`. */
  file: string;
  /** Id of the feature, measure, project … it is about; its position in the file where it has none. */
  feature?: string;
  /** Where inside that: `properties.name.en`, or `line 4, column 7`. */
  key?: string;
  /** What is wrong: `missing`. */
  message: string;
  /** What would be right: `should be the English text`. */
  expected: string;
}

/** One line: `file · feature · key: what is wrong; what would be right`. */
export function formatProblem({ file, feature, key, message, expected }: Problem): string {
  const where = [file, feature, key].filter((part) => part !== undefined && part !== '').join(' · ');
  return `${where}: ${message}; ${expected}`;
}

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Errors before warnings, then by file; inside a file in the order found, which is the order of the file. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const rank = { error: 0, warning: 1 };
  return [...problems].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The sorted list, one problem to a line, with the counts last. Empty where there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = sortProblems(problems).map((problem) => `${problem.severity.padEnd(7)}  ${formatProblem(problem)}`);
  const { errors, warnings } = countProblems(problems);
  return [...lines, `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`].join('\n');
}
