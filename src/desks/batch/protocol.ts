/** What the page and the worker say to each other. Types and tiny constants only. */
import type { FitKind } from '../../assignment/industry-fit';
import type { MatchKind } from '../../catalogue/industry-matching';
import type { Catalogue } from '../../catalogue/catalogue';
import type { TableFile } from '../../formats';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds } from '../../geo/mercator';
import type { Intake, IntakeOptions, IntakeProblem, PositionChoice } from '../../intake/intake';
import type { Overlay } from '../../session/session';
import type { Outcome } from './outcome';

/** Raised when a message changes: a page that outlived a new version of the site must not talk past its worker. */
export const protocolVersion = 1;

/** What a reader has settled before a run. */
export interface RunChoice {
  readonly position: PositionChoice;
  readonly system: CoordinateSystem;
  readonly industryColumn: number | null;
  readonly plan: string;
}

export interface ResultFilter {
  readonly outcome?: Outcome;
  /** Id of a place: rows that are in it, possibly in it, or on its edge. */
  readonly zone?: string;
  readonly fit?: FitKind;
}

export const sortableColumns = ['row', 'assignment', 'distance'] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export interface ResultOrder {
  readonly by: SortableColumn;
  readonly direction: 'ascending' | 'descending';
}

export interface ResultQuery {
  readonly filter: ResultFilter;
  readonly order: ResultOrder | null;
}

/** A zone that a row is in, as a table shows it. */
export interface ResultZone {
  readonly id: string;
  readonly verdict: 'in' | 'possible' | 'edge' | 'partly';
  readonly covers: boolean;
  readonly share?: number;
}

export interface ResultFit {
  readonly kind: FitKind;
  /** Of the text, those that told. */
  readonly words: readonly string[];
  /** Ids of industries: read from the text, and the target that answers. */
  readonly read: readonly string[];
  readonly answers: readonly { readonly industry: string; readonly match: MatchKind }[];
}

/** A row with its answer, as the table shows it. */
export interface ResultRow {
  /** As a person counts them in the file. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly outcome: Outcome;
  readonly zones: readonly ResultZone[];
  readonly edgeMetres: number | null;
  readonly bounds: Bounds | null;
  readonly fit: ResultFit | null;
  readonly problem: IntakeProblem | null;
}

export interface ZoneTally {
  readonly id: string;
  readonly inside: number;
  readonly edge: number;
  readonly possible: number;
}

/** How a run stands, while it goes on and when it has ended. */
export interface RunSummary {
  readonly rows: number;
  readonly milliseconds: number;
  /** How much of the file is done, from 0 to 1, about; null where nothing tells. */
  readonly share: number | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Null where no column of industries was named. */
  readonly fits: Readonly<Record<FitKind, number>> | null;
  readonly zones: readonly ZoneTally[];
  readonly isComplete: boolean;
  /** What stopped the file from being read on. */
  readonly problem: IntakeProblem | null;
}

/** What a map shows of the rows. */
export interface ResultDrawing {
  readonly overlay: Overlay;
  readonly bounds: Bounds | null;
  /** Rows drawn, of so many that have a position: beyond a limit, evenly chosen ones. */
  readonly drawn: number;
  readonly located: number;
}

export interface FileRequest {
  readonly format: 'csv' | 'xlsx' | 'geojson';
  readonly query: ResultQuery;
  readonly language: 'zh-CN' | 'en';
  /** Without its ending. */
  readonly name: string;
}

/** What can be asked, and what comes back. */
export interface Exchanges {
  open: { ask: { readonly files: readonly File[]; readonly options: IntakeOptions }; answer: { readonly intake: Intake } | { readonly problem: IntakeProblem } };
  run: { ask: { readonly choice: RunChoice; readonly catalogue: Catalogue }; answer: RunSummary };
  cancel: { ask: null; answer: null };
  /** How many rows answer to a query; later pages are of that query. */
  query: { ask: ResultQuery; answer: { readonly count: number } };
  page: { ask: { readonly first: number; readonly count: number }; answer: { readonly first: number; readonly rows: readonly ResultRow[] } };
  drawing: { ask: ResultFilter; answer: ResultDrawing };
  file: { ask: FileRequest; answer: TableFile };
}
export type AskKind = keyof Exchanges;

export type Request = { [K in AskKind]: { readonly version: number; readonly id: number; readonly kind: K; readonly ask: Exchanges[K]['ask'] } }[AskKind];

export type Reply =
  | { readonly version: number; readonly id: number; readonly answer: Exchanges[AskKind]['answer'] }
  /** The request could not be answered: a fault, or another version. */
  | { readonly version: number; readonly id: number; readonly failure: string }
  /** On the way to the answer of a run. */
  | { readonly version: number; readonly id: number; readonly progress: RunSummary };
