import { emptySource, fileKindNames, fileKinds, kindOf } from './file-kinds';
import type { FileKind, SourceData, SourceFile } from './file-kinds';
import { findSyntaxFaults, lineAndColumn } from './json-syntax';
import type { Problem } from './problem';
import { checkShape } from './schema';

/** Texts of the JSON files under seeds/ and data/, by path from the root, with forward slashes. */
export type SourceTexts = ReadonlyMap<string, string>;

function parse(file: string, text: string): { json?: unknown; problems: Problem[] } {
  const faults = findSyntaxFaults(text);
  if (faults.length === 0) return { json: JSON.parse(text), problems: [] };
  const problems = faults.map(({ offset, message, expected }): Problem => {
    const { line, column } = lineAndColumn(text, offset);
    return { severity: 'error', file, key: `line ${line}, column ${column}`, message, expected };
  });
  return { problems };
}

const unknownFile = (file: string): Problem => ({
  severity: 'error',
  file,
  message: 'not a file that the catalogue is made of',
  expected: 'should be one of those that docs/data.md lists',
});

function missingFiles(present: ReadonlySet<FileKind>): Problem[] {
  return fileKindNames.flatMap((kind): Problem[] => {
    const file = fileKinds[kind].required;
    if (file === null || present.has(kind)) return [];
    return [{ severity: 'error', file, message: 'missing', expected: `should be as in data/schemas/${kind}.schema.json; docs/another-district.md has a small one` }];
  });
}

/** Parses every text and checks it against the schema of its kind. Files that fail are left out of `source`. */
export function readSource(texts: SourceTexts): { source: SourceData; problems: Problem[] } {
  const source = emptySource();
  const problems: Problem[] = [];
  const present = new Set<FileKind>();
  // Sorted, so that equal files give an equal catalogue whatever order the disk lists them in.
  for (const path of [...texts.keys()].sort()) {
    const kind = kindOf(path);
    if (kind === undefined) {
      problems.push(unknownFile(path));
      continue;
    }
    present.add(kind);
    const parsed = parse(path, texts.get(path) ?? '');
    problems.push(...parsed.problems);
    if (parsed.problems.length > 0) continue;
    const checked = checkShape(kind, path, parsed.json);
    problems.push(...checked.problems);
    if (checked.value !== undefined) (source[kind] as SourceFile[]).push({ path, value: checked.value } as SourceFile);
  }
  return { source, problems: [...problems, ...missingFiles(present)] };
}
