import { join } from 'node:path';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import { formatProblem } from '../../../scripts/catalogue/problem';
import type { SourceTexts } from '../../../scripts/catalogue/read';
import { readTexts } from '../../../scripts/catalogue/read-texts';

export const smallDistrictRoot = join(import.meta.dirname, '../../fixtures/small-district');
export const smallDistrict: SourceTexts = readTexts(smallDistrictRoot);

/** The fixture with one file’s text changed. */
export function withText(path: string, change: (text: string) => string): SourceTexts {
  const text = smallDistrict.get(path);
  if (text === undefined) throw new Error(`the fixture has no ${path}`);
  return new Map(smallDistrict).set(path, change(text));
}

/**
 * The fixture with one file’s values changed: `{ 'features.0.properties.name.en': undefined }`.
 * A value that is undefined removes its member.
 */
export const withValues = (path: string, values: Readonly<Record<string, unknown>>): SourceTexts =>
  withText(path, (text) => {
    const root: unknown = JSON.parse(text);
    for (const [key, value] of Object.entries(values)) {
      const steps = key.split('.');
      const last = steps.pop() ?? '';
      const holder = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root) as Record<string, unknown>;
      holder[last] = value;
    }
    return JSON.stringify(root);
  });

/** What building says, a line for each problem, with its severity. */
export const linesOf = (texts: SourceTexts): string[] =>
  buildFromTexts(texts).problems.map((problem) => `${problem.severity}: ${formatProblem(problem)}`);
