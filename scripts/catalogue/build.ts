import type { Catalogue } from '../../src/catalogue/catalogue';
import type { Tour } from '../../src/catalogue/schema/tours';
import { checkCitations } from './citations';
import { compile, compileTours } from './compile';
import { checkCycles } from './cycles';
import { checkFigures } from './figures';
import { checkGeometry } from './geometry';
import { collectIds } from './ids';
import { hasErrors, sortProblems } from './problem';
import type { Problem } from './problem';
import { readSource } from './read';
import type { SourceTexts } from './read';
import { readTexts } from './read-texts';
import { checkReferences } from './references';

export interface BuildResult {
  /** Null where there are errors; warnings do not stop it. */
  catalogue: Catalogue | null;
  /** Apart from the catalogue, because few readers ask for them; none where there are errors. */
  tours: Tour[];
  /** Sorted, errors first. */
  problems: Problem[];
}

/** Validates and compiles texts. Pure. */
export function buildFromTexts(texts: SourceTexts): BuildResult {
  const { source, problems: shape } = readSource(texts);
  const { ids, problems: idProblems } = collectIds(source);
  const problems = [...shape, ...idProblems, ...checkCycles(source), ...checkFigures(source), ...checkGeometry(source)];
  // What stands in a file that cannot be read is not missing: looking for it would bury the fault under others.
  const seedsRead = !shape.some(({ file }) => file.startsWith('seeds/'));
  if (seedsRead) problems.push(...checkCitations(source));
  if (shape.length === 0) problems.push(...checkReferences(source, ids));
  const catalogue = hasErrors(problems) ? null : compile(source);
  return { catalogue, tours: catalogue === null ? [] : compileTours(source), problems: sortProblems(problems) };
}

/** Reads, validates and compiles `seeds/` and `data/` under a root folder. */
export const buildCatalogue = (root: string): BuildResult => buildFromTexts(readTexts(root));
