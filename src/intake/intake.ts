import type { Geometry } from 'geojson';
import type { CoordinateSystem } from '../geo/coordinate-systems';
import type { IntakeCode } from './codes';

/** What a reader may drop: tables, and layers of features. */
export type IntakeFormat = 'csv' | 'tsv' | 'xlsx' | 'geojson' | 'kml' | 'kmz' | 'shapefile';

/** One row of a table or one feature of a layer. */
export interface IntakeRow {
  /** As a person counts: the line’s record in a table (the header is row 1), the feature’s number in a layer (from 1). */
  readonly number: number;
  /** In the order of the columns, as they stand in the file; numbers of spreadsheets and layers as text. */
  readonly cells: readonly string[];
  /** Of a layer’s feature, in the file’s own coordinates; null where the feature has none, absent in a table. */
  readonly geometry?: Geometry | null;
}

/**
 * What is wrong with a file or a row, or worth a remark, as data; `src/i18n/desks/intake.ts` makes a sentence of it.
 */
export interface IntakeProblem {
  readonly code: IntakeCode;
  /** The file’s name; within an archive, the entry’s name. */
  readonly file?: string;
  /** The row’s number; absent where the whole file is meant. */
  readonly row?: number;
  readonly column?: string;
  /** What was found there, cut to a length that a sentence can carry. */
  readonly found?: string;
}

/** Where a row’s position stands. Columns are indexes. */
export type PositionChoice =
  | { readonly kind: 'degrees'; readonly longitude: number; readonly latitude: number }
  /** Surveyors’ grids: in Chinese surveying X is the northing and Y the easting. */
  | { readonly kind: 'grid'; readonly easting: number; readonly northing: number }
  /** Both in one cell, in any usual form. */
  | { readonly kind: 'text'; readonly column: number }
  /** `swapped`: its latitudes come before its longitudes, or its northings before its eastings. */
  | { readonly kind: 'wkt'; readonly column: number; readonly swapped?: boolean }
  /** The feature’s own geometry. */
  | { readonly kind: 'geometry'; readonly swapped?: boolean };

/**
 * Which coordinate system is taken, and on whose word. `numbers`: only grids can be told by them. `header`: a column’s
 * name says it (`高德经度`).
 */
export interface SystemGuess {
  /** Null where nothing tells: WGS 84, GCJ-02 and BD-09 look alike, and the reader is asked. */
  readonly system: CoordinateSystem | null;
  readonly from: 'prj' | 'crs' | 'format' | 'header' | 'numbers' | 'nothing';
}

/** What a file turned out to be, before it is run: everything here is shown to the reader and can be corrected. */
export interface Intake {
  readonly name: string;
  readonly format: IntakeFormat;
  /** As TextDecoder calls it; null for binary formats. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Whether the first row names the columns. Where it does not, they bear a spreadsheet’s letters. */
  readonly header: boolean;
  readonly columns: readonly string[];
  /** The first rows, for the preview and for what is guessed. */
  readonly sample: readonly IntakeRow[];
  readonly position: PositionChoice | null;
  /** The column whose text names an industry; null where none looks like it. */
  readonly industryColumn: number | null;
  readonly system: SystemGuess;
  /** Remarks that do not stop the run: a swapped pair, mixed systems, a byte order mark missing. */
  readonly remarks: readonly IntakeProblem[];
}

/** What a reader corrects before a run; what is absent is recognised. */
export interface IntakeOptions {
  /** As TextDecoder calls it. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly header?: boolean;
}

export interface RowOptions {
  /** Of tables only: other formats are read as they were opened. So that columns and sample follow, open the file anew. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Once it is aborted, the rows end with its reason thrown. */
  readonly signal?: AbortSignal;
}

/** The rows of a file, from the first, as often as asked. */
export interface IntakeSource {
  /**
   * In batches of some 2,000 rows or a million characters. A problem stands where its row would have stood, and a
   * whole-file problem met on the way (a file cut short, one that can no longer be read) comes last.
   * Tables are streamed: what is held at a time does not grow with the file.
   */
  rows(options?: RowOptions): AsyncIterable<readonly (IntakeRow | IntakeProblem)[]>;
}

/** A file that could be opened. */
export interface OpenedIntake {
  readonly intake: Intake;
  readonly source: IntakeSource;
}
