import { allFiles } from './file-kinds';
import type { FileKind, SourceData } from './file-kinds';
import { locate, select } from './locate';
import type { Problem } from './problem';

/** Where the ids of each kind of thing are defined. Ids are unique within a kind, across files. */
const definitions = {
  document: ['document', 'id'],
  report: ['reports', 'reports.*.id'],
  subdistrict: ['district', 'subdistricts.*.id'],
  layer: ['layer', 'name'],
  'base layer': ['base', 'name'],
  place: ['layer', 'features.*.id'],
  'base feature': ['base', 'features.*.id'],
  plan: ['plans', 'plans.*.id'],
  'industry system': ['industries', 'systems.*.id'],
  industry: ['industries', 'industries.*.id'],
  project: ['projects', 'projects.*.id'],
  organisation: ['organisations', 'organisations.*.id'],
  'measure group': ['measures', 'groups.*.id'],
  measure: ['measures', 'measures.*.id'],
  tour: ['tour', 'id'],
} as const satisfies Record<string, readonly [FileKind, string]>;

export type IdKind = keyof typeof definitions;

/** For each kind the ids that exist. */
export type Ids = Readonly<Record<IdKind, ReadonlySet<string>>>;

/** Lists of things whose ids need to be unique only inside the item that holds the list. */
const inner: readonly (readonly [FileKind, string, string])[] = [
  ['document', '', 'sections'],
  ['plans', 'plans.*', 'groups'],
  ['industries', 'systems.*', 'groups'],
];

const repeated = (file: string, place: { feature?: string; key?: string }, message: string): Problem => ({
  severity: 'error', file, ...place, message, expected: 'should be an id of its own',
});

function innerProblems(source: SourceData): Problem[] {
  const problems: Problem[] = [];
  for (const [fileKind, holder, list] of inner) {
    for (const { path: file, value } of source[fileKind]) {
      const holders = holder === '' ? [{ path: [], value: value as unknown }] : select(value, holder);
      for (const held of holders) {
        const seen = new Set<unknown>();
        for (const found of select(held.value, `${list}.*.id`)) {
          if (seen.has(found.value)) {
            const place = locate(value, [...held.path, ...found.path]);
            problems.push(repeated(file, place, `"${String(found.value)}" is used twice`));
          }
          seen.add(found.value);
        }
      }
    }
  }
  return problems;
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** Layers are asked for by id, so a file whose name differs from its id would be hard to find. */
function nameProblems(source: SourceData): Problem[] {
  const named = [...source.layer, ...source.base].map(({ path, value }) => ({ path, key: 'name', id: value.name }));
  const identified = [...source.document, ...source.tour].map(({ path, value }) => ({ path, key: 'id', id: value.id }));
  return [...named, ...identified]
    .filter(({ path, id }) => fileName(path) !== id)
    .map(({ path, key, id }): Problem => ({
      severity: 'error', file: path, key, message: `is "${id}"`, expected: `should be the file’s name, "${fileName(path)}"`,
    }));
}

/** Collects all ids and tells those given more than once. */
export function collectIds(source: SourceData): { ids: Ids; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = {} as Record<IdKind, ReadonlySet<string>>;
  for (const kind of Object.keys(definitions) as IdKind[]) {
    const [fileKind, pattern] = definitions[kind];
    const firstFile = new Map<string, string>();
    for (const { path: file, value } of allFiles(source).filter((entry) => entry.kind === fileKind)) {
      for (const found of select(value, pattern)) {
        const id = String(found.value);
        const first = firstFile.get(id);
        if (first !== undefined) {
          problems.push(repeated(file, locate(value, found.path), `"${id}" is already a ${kind} in ${first}`));
        } else firstFile.set(id, file);
      }
    }
    ids[kind] = new Set(firstFile.keys());
  }
  return { ids, problems: [...problems, ...innerProblems(source), ...nameProblems(source)] };
}
