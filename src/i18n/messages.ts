import type {
  Basis, Bound, CrosswalkRelation, Lineage, Note, Place, PlaceKind, PlacementBasis, PlanningDocument, Project, Report,
} from '../catalogue/catalogue';
import type { MatchKind } from '../catalogue/industry-matching';
import type { RecordType } from '../catalogue/records';
import type { CompareMessages } from './topics/compare';
import type { ConfigurationMessages } from './topics/configuration';
import type { DesksMessages } from './topics/desks';
import type { ExportMessages } from './topics/export';
import type { LayerMessages } from './topics/layers';
import type { MeasureMessages } from './topics/measure';
import type { ToolMessages } from './topics/tools';

type Explained = { readonly name: string; readonly explanation: string };
type Counted = (count: number) => string;
type ListName =
  | 'facilities' | 'institutions' | 'parks' | 'projects' | 'industries' | 'figures' | 'conflicts' | 'documents' | 'organisations';

/** Every word of the interface. A language that lacks one does not compile. */
export interface Messages {
  skipToPanel: string;
  skipToMap: string;
  home: string;
  back: string;
  close: string;
  dismiss: string;
  language: string;
  languageNames: Record<'zh-CN' | 'en', string>;
  lens: string;
  period: (from: number, to: number) => string;
  indicative: string;
  notStated: string;
  listSeparator: string;
  count: Counted;
  search: {
    label: string; placeholder: string; clear: string; empty: string; loading: string; failed: string;
    results: Counted;
    groups: Record<RecordType, string>;
  };
  filter: {
    title: string; industry: string; kind: string; subdistrict: string; any: string; clear: string;
    carried: Counted;
    shown: (some: number, all: number) => string;
    none: string;
  };
  lists: Record<ListName, string>;
  more: string;
  listIntroductions: Record<ListName, string>;
  kinds: Record<PlaceKind, string>;
  fields: Record<NonNullable<Place['field']>, string>;
  basis: Record<Basis, Explained>;
  basisTitle: string;
  placement: {
    title: string;
    offset: (distance: string) => string;
    bases: Record<PlacementBasis, Explained>;
    none: string; noneExplanation: string;
    through: (name: string) => string;
    area: string; statedArea: string; reportedArea: string; drawnArea: string;
  };
  place: {
    plan: string; group: string; parent: string; host: string; subdistrict: string; field: string; otherNames: string;
    role: string; groupRole: string; industries: string; noIndustries: string; projects: string; noProjects: string;
    parts: string; guests: string; organisations: string;
    surroundings: (reach: string) => string;
    surroundingsNote: string; inside: string; noSurroundings: string;
    stations: string;
    line: (line: string) => string;
    lineage: string; attributes: string; notes: string; unknown: string;
    unknowns: Record<'position' | 'extent' | 'area' | 'industries' | 'projects' | 'subdistrict', string>;
    previous: string; next: string;
    checked: (date: string) => string;
  };
  /** An older place, then one of these, then the newer; `from` reads the other way. */
  lineage: Record<Lineage['relation'], string> & { from: Record<Lineage['relation'], string> };
  industry: {
    system: string; part: string; whole: string; focus: string;
    hosts: string; hostsHere: string; hostsElsewhere: string; hostsNone: string;
    crosswalk: string; noCrosswalk: string; places: string; projects: string; noPlaces: string; filterBy: string; through: string;
    relations: Record<CrosswalkRelation, string>;
    matches: Record<MatchKind, string>;
  };
  project: { kinds: Record<Project['kind'], string>; places: string; noPlaces: string };
  measure: {
    year: string; kind: string; value: string; source: string; scope: string;
    kinds: Record<'actual' | 'target', string>;
    noYear: string; conflict: string; conflictExplanation: string; noConflicts: string;
    bounds: Record<Bound, (value: string, high: string) => string>;
  };
  document: {
    issuer: string; date: string; noDate: string; period: string; status: string; outline: string;
    statuses: Record<PlanningDocument['status'], string>;
    sectionNumbers: Record<'box' | 'table', (number: string) => string>;
    citedHere: string; noneCited: string; plans: string; reports: string; publisher: string;
    reportKinds: Record<Report['kind'], string>;
    openOriginal: string;
  };
  notes: Record<Note['topic'], string>;
  sources: string;
  sourceNumber: Counted;
  map: {
    label: string; instantLabel: string; unavailable: string; failed: string; retry: string;
    skipped: Counted;
    legend: string; zoomIn: string; zoomOut: string; reset: string;
    uncertainty: (distance: string) => string;
    railway: string; dimmed: string;
  };
  spot: {
    title: string; hint: string; copy: string; copied: string; copyFailed: string; openIn: string; undocumented: string; failed: string;
    systems: Record<'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526', string>;
    services: Record<'amap' | 'baidu' | 'tianditu', string>;
  };
  tools: ToolMessages;
  measuring: MeasureMessages;
  desks: DesksMessages;
  export: ExportMessages;
  layers: LayerMessages;
  compare: CompareMessages;
  configuration: ConfigurationMessages;
  units: Record<'metres' | 'kilometres' | 'squareMetres' | 'hectares' | 'squareKilometres', (value: string) => string>;
  errors: {
    title: string; unreachable: string; incomplete: string;
    missing: (status: number) => string;
    malformed: (detail: string) => string;
    outdated: string; retry: string; crashed: string;
    address: (parameter: string, value: string) => string;
    excess: (parameter: string, value: string) => string;
  };
  sheet: { handle: string; stops: Record<'peek' | 'half' | 'full', string> };
  conflictCount: Counted;
}
