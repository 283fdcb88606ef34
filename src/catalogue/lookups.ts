import type {
  Catalogue, Industry, IndustrySystem, Lineage, Measure, Organisation, Place, Plan, PlanningDocument, Project, Report,
} from './catalogue';
import { indexCitations } from './citations';
import { createIndustryMatching, type IndustryMatching } from './industry-matching';
import type { RecordReference, RecordType } from './records';

type RecordOf = {
  place: Place;
  industry: Industry;
  project: Project;
  organisation: Organisation;
  measure: Measure;
  document: PlanningDocument;
  report: Report;
};

/** Where a place is shown: its own position, or that of the nearest host or whole that has one. */
export interface Whereabouts {
  readonly place: Place;
  /** The places passed through, nearest first; empty where the place has a position of its own. */
  readonly through: readonly Place[];
}

/** The catalogue with its links followed both ways. Made once; every answer is a plain look-up. */
export interface Lookups {
  readonly catalogue: Catalogue;
  find<T extends RecordType>(type: T, id: string): RecordOf[T] | undefined;
  plan(id: string): Plan | undefined;
  system(id: string): IndustrySystem | undefined;
  /** Places that name this one as the whole they are part of. */
  partsOf(place: string): readonly Place[];
  /** Places that stand inside this one. */
  guestsOf(place: string): readonly Place[];
  projectsAt(place: string): readonly Project[];
  projectsOf(organisation: string): readonly Project[];
  placesOf(organisation: string): readonly Place[];
  childrenOf(industry: string): readonly Industry[];
  lineageOf(place: string): readonly Lineage[];
  whereabouts(place: Place): Whereabouts | null;
  readonly citedBy: ReadonlyMap<string, readonly RecordReference[]>;
  readonly matching: IndustryMatching;
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T>(records: readonly T[], keysOf: (record: T) => readonly (string | undefined | null)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      if (key === undefined || key === null) continue;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** Follows the catalogue’s links. Cost: one pass over each list. */
export function createLookups(catalogue: Catalogue): Lookups {
  const records = {
    place: byId(catalogue.places),
    industry: byId(catalogue.industries),
    project: byId(catalogue.projects),
    organisation: byId(catalogue.organisations),
    measure: byId(catalogue.measures),
    document: byId(catalogue.documents),
    report: byId(catalogue.reports),
  };
  const plans = byId(catalogue.plans);
  const systems = byId(catalogue.systems);
  const parts = groupBy(catalogue.places, (place) => [place.parent]);
  const guests = groupBy(catalogue.places, (place) => [place.host?.place]);
  const projectsAt = groupBy(catalogue.projects, (project) => (project.places ?? []).map((link) => link.place));
  const projectsOf = groupBy(catalogue.projects, (project) => (project.organisations ?? []).map((link) => link.organisation));
  const placesOf = groupBy(catalogue.places, (place) => (place.organisations ?? []).map((link) => link.organisation));
  const children = groupBy(catalogue.industries, (industry) => [industry.parent]);
  const lineage = groupBy(catalogue.lineage, (link) => [link.from, link.to]);
  let citedBy: Map<string, RecordReference[]> | undefined;
  let matching: IndustryMatching | undefined;

  return {
    catalogue,
    find: (type, id) => (records[type] as Map<string, never>).get(id),
    plan: (id) => plans.get(id),
    system: (id) => systems.get(id),
    partsOf: (place) => parts.get(place) ?? [],
    guestsOf: (place) => guests.get(place) ?? [],
    projectsAt: (place) => projectsAt.get(place) ?? [],
    projectsOf: (organisation) => projectsOf.get(organisation) ?? [],
    placesOf: (organisation) => placesOf.get(organisation) ?? [],
    childrenOf: (industry) => children.get(industry) ?? [],
    lineageOf: (place) => lineage.get(place) ?? [],
    whereabouts: (place) => whereabouts(place, records.place),
    get citedBy() {
      return (citedBy ??= indexCitations(catalogue));
    },
    get matching() {
      return (matching ??= createIndustryMatching(catalogue));
    },
  };
}

function whereabouts(place: Place, places: ReadonlyMap<string, Place>): Whereabouts | null {
  const through: Place[] = [];
  const seen = new Set<string>();
  let current: Place | undefined = place;
  while (current && !seen.has(current.id)) {
    if (current.geometry) return { place: current, through };
    seen.add(current.id);
    const next: string | undefined = current.host?.place ?? current.parent;
    current = next === undefined ? undefined : places.get(next);
    if (current) through.push(current);
  }
  return null;
}
