import { suggestion } from './alike';
import type { FileKind, SourceData } from './file-kinds';
import type { IdKind, Ids } from './ids';
import { locate, select } from './locate';
import type { Problem } from './problem';

/** Every member that holds the id of something defined elsewhere: file, where in it, and what it must name. */
const references: readonly (readonly [FileKind, string, IdKind])[] = [
  ['layer', 'features.*.properties.plans.*', 'plan'],
  ['layer', 'features.*.properties.parent', 'place'],
  ['layer', 'features.*.properties.host.place', 'place'],
  ['layer', 'features.*.properties.subdistricts.value.*', 'subdistrict'],
  ['layer', 'features.*.properties.industries.*.industry', 'industry'],
  ['layer', 'features.*.properties.organisations.*.organisation', 'organisation'],
  ['plans', 'plans.*.documents.*', 'document'],
  ['plans', 'plans.*.layers.*', 'layer'],
  ['lineage', 'lineage.*.from', 'place'],
  ['lineage', 'lineage.*.to', 'place'],
  ['industries', 'industries.*.system', 'industry system'],
  ['industries', 'industries.*.parent', 'industry'],
  ['crosswalk', 'links.*.from', 'industry'],
  ['crosswalk', 'links.*.to', 'industry'],
  ['projects', 'projects.*.plans.*', 'plan'],
  ['projects', 'projects.*.industries.*.industry', 'industry'],
  ['projects', 'projects.*.organisations.*.organisation', 'organisation'],
  ['projects', 'projects.*.places.*.place', 'place'],
  ['organisations', 'organisations.*.industries.*.industry', 'industry'],
  ['measures', 'measures.*.group', 'measure group'],
  ['measures', 'measures.*.industries.*', 'industry'],
  ['measures', 'measures.*.figures.*.places.*', 'place'],
  ['tour', 'steps.*.plan', 'plan'],
  ['tour', 'steps.*.layers.*.id', 'layer'],
  ['tour', 'steps.*.places.*', 'place'],
  ['tour', 'steps.*.comparison.plan', 'plan'],
];

/** Groups are named inside a plan or a system, sections inside a document. */
function innerReferences(source: SourceData): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, feature: string, key: string, id: string | undefined, known: readonly string[], what: string) => {
    if (id === undefined || known.includes(id)) return;
    problems.push({
      severity: 'error', file, feature, key, message: `"${id}" is not a ${what}`,
      expected: `should be ${known.length > 0 ? known.map((one) => `"${one}"`).join(' or ') : 'left out'}`,
    });
  };
  const plans = source.plans.flatMap(({ value }) => value.plans);
  for (const { path, value } of source.layer) {
    for (const { id, properties } of value.features) {
      const groups = plans.filter((plan) => properties.plans.includes(plan.id)).flatMap((plan) => plan.groups);
      check(path, id, 'properties.group', properties.group, groups.map((group) => group.id), 'group of its plans');
    }
  }
  for (const { path, value } of source.industries) {
    for (const industry of value.industries) {
      const groups = value.systems.find(({ id }) => id === industry.system)?.groups ?? [];
      check(path, industry.id, 'group', industry.group, groups.map(({ id }) => id), 'group of its system');
    }
  }
  for (const { path, value } of source.document) {
    const sections = value.sections.map(({ id }) => id);
    for (const { id, parent } of value.sections) check(path, id, 'parent', parent, sections, 'section of this document');
  }
  return problems;
}

/** Tells every reference to something that does not exist, naming ids that begin alike. */
export function checkReferences(source: SourceData, ids: Ids): Problem[] {
  const problems = references.flatMap(([fileKind, pattern, kind]) =>
    source[fileKind].flatMap(({ path: file, value }) =>
      select(value, pattern)
        .filter(({ value: id }) => !ids[kind].has(String(id)))
        .map(({ path, value: id }): Problem => ({
          severity: 'error', file, ...locate(value, path), message: `there is no ${kind} "${String(id)}"`,
          expected: `should be the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}${suggestion(String(id), ids[kind])}`,
        })),
    ),
  );
  return [...problems, ...innerReferences(source)];
}
