import type { Catalogue, PlanningDocument, Report, Section } from './catalogue';
import type { RecordReference } from './records';

/** A citation with its source found. Exactly one of `document` and `report` is there. */
export type ResolvedCitation =
  | { readonly citation: string; readonly document: PlanningDocument; readonly section: Section | null }
  | { readonly citation: string; readonly report: Report };

/** Splits `document#section`. */
export function splitCitation(citation: string): { source: string; section: string | null } {
  const [source = '', section = null] = citation.split('#', 2);
  return { source, section };
}

/** Finds a citation’s source; null where the catalogue has none (the compiler refuses such a catalogue). */
export function resolveCitation(catalogue: Catalogue, citation: string): ResolvedCitation | null {
  const { source, section } = splitCitation(citation);
  const document = catalogue.documents.find((candidate) => candidate.id === source);
  if (document) {
    return { citation, document, section: document.sections.find((candidate) => candidate.id === section) ?? null };
  }
  const report = catalogue.reports.find((candidate) => candidate.id === source);
  return report ? { citation, report } : null;
}

/** Every citation inside a value, however deep, in order and without repeats. */
export function citationsWithin(value: unknown): string[] {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null) {
      for (const [key, member] of Object.entries(part)) {
        if (key === 'citations' && Array.isArray(member)) member.forEach((citation) => found.add(String(citation)));
        else visit(member);
      }
    }
  };
  visit(value);
  return [...found];
}

/** For every citation, the records that rest on it: what a document’s page lists under a section. */
export function indexCitations(catalogue: Catalogue): Map<string, RecordReference[]> {
  const index = new Map<string, RecordReference[]>();
  const enter = (type: RecordReference['type'], records: readonly { id: string }[]): void => {
    for (const record of records) {
      for (const citation of citationsWithin(record)) {
        const rest = index.get(citation);
        if (rest) rest.push({ type, id: record.id });
        else index.set(citation, [{ type, id: record.id }]);
      }
    }
  };
  enter('place', catalogue.places);
  enter('project', catalogue.projects);
  enter('industry', catalogue.industries);
  enter('measure', catalogue.measures);
  enter('organisation', catalogue.organisations);
  return index;
}
