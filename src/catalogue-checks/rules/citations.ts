import { resolveCitation } from '../../catalogue/citations';
import type { Lookups } from '../../catalogue/lookups';
import type { RecordReference } from '../../catalogue/records';
import type { FindingOf, Rule } from '../finding';

/**
 * Records and statements that cite no source, or one that the catalogue lacks. The compiler refuses both; this holds
 * for a catalogue that came another way too.
 */
export const citations: Rule<'citations'> = ({ lookups }) => {
  const { catalogue } = lookups;
  const records: readonly { readonly type: RecordReference['type']; readonly record: { readonly id: string } }[] = [
    ...catalogue.places.map((record) => ({ type: 'place' as const, record })),
    ...catalogue.industries.map((record) => ({ type: 'industry' as const, record })),
    ...catalogue.projects.map((record) => ({ type: 'project' as const, record })),
    ...catalogue.organisations.map((record) => ({ type: 'organisation' as const, record })),
    ...catalogue.measures.map((record) => ({ type: 'measure' as const, record })),
  ];
  return {
    examined: records.length,
    findings: records.flatMap(({ type, record }) => uncitedWithin(record, lookups).map((path): FindingOf<'citations'> => ({
      id: `citations ${type} ${record.id} ${path}`, rule: 'citations', severity: 'error', weight: path === '' ? 1 : 0,
      subjects: [{ type, id: record.id }], facts: { path },
    }))),
  };
};

/** Paths of everything in a record that has a basis or is said to have citations, and has none that can be found. */
function uncitedWithin(record: unknown, lookups: Lookups, path = ''): string[] {
  if (Array.isArray(record)) return record.flatMap((item, index) => uncitedWithin(item, lookups, `${path}[${index}]`));
  if (typeof record !== 'object' || record === null) return [];
  const members = Object.entries(record);
  const within = members.flatMap(([key, value]) => (key === 'citations' ? [] : uncitedWithin(value, lookups, path === '' ? key : `${path}.${key}`)));
  const cited = members.find(([key]) => key === 'citations')?.[1] as unknown;
  // A placement tells its method in place of a source.
  const owes = cited !== undefined || ('basis' in record && !('method' in record));
  const found = Array.isArray(cited) && cited.length > 0 && cited.every((citation) => resolveCitation(lookups.catalogue, String(citation)) !== null);
  return owes && !found ? [path, ...within] : within;
}
