import { startingAlike, suggestion } from './alike';
import { allFiles } from './file-kinds';
import type { SourceData } from './file-kinds';
import type { Path } from './locate';
import { locate } from './locate';
import type { Problem } from './problem';

/** Every string in a member named `citations`, however deep, with its path. */
export function findCitations(value: unknown, path: Path = []): { path: Path; citation: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    if (name !== 'citations' || !Array.isArray(child)) return findCitations(child, here);
    return child.map((citation: unknown, index) => ({ path: [...here, index], citation: String(citation) }));
  });
}

type Fault = Pick<Problem, 'message' | 'expected'>;

function fault(citation: string, sections: ReadonlyMap<string, ReadonlySet<string>>, reports: ReadonlySet<string>): Fault | undefined {
  const [source = '', section] = citation.split('#');
  const known = sections.get(source);
  if (section === undefined) {
    if (reports.has(source)) return undefined;
    return known !== undefined
      ? { message: `"${citation}" names a document but no section`, expected: `should be "${source}#" and a section, such as "${[...known][0] ?? ''}"` }
      : { message: `there is no report "${citation}"`, expected: `should be the id of a report in seeds/reports.json${suggestion(source, reports)}` };
  }
  if (known === undefined) {
    return { message: `there is no document "${source}"`, expected: `should begin with the id of a document in seeds/documents${suggestion(source, sections.keys())}` };
  }
  if (known.has(section)) return undefined;
  const alike = startingAlike(section, known, 8);
  const named = (alike.length > 0 ? alike : [...known].slice(0, 8)).map((id) => `"${id}"`).join(', ');
  return { message: `"${source}" has no section "${section}"`, expected: `should be one of its sections, such as ${named}` };
}

/** Checks every citation in every file against the seeds. */
export function checkCitations(source: SourceData): Problem[] {
  const sections = new Map(source.document.map(({ value }) => [value.id, new Set(value.sections.map(({ id }) => id))]));
  const reports = new Set(source.reports.flatMap(({ value }) => value.reports.map(({ id }) => id)));
  return allFiles(source).flatMap(({ path: file, value }) =>
    findCitations(value).flatMap(({ path, citation }): Problem[] => {
      const wrong = fault(citation, sections, reports);
      return wrong === undefined ? [] : [{ severity: 'error', file, ...locate(value, path), ...wrong }];
    }),
  );
}
