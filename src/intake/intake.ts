import type { Geometry } from 'geojson';
import type { CoordinateSystem } from '../geo/coordinate-systems';

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

/** What is wrong with a file or a row, for a sentence in the reader’s language. */
export interface IntakeProblem {
  readonly code: string;
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
  | { readonly kind: 'wkt'; readonly column: number }
  /** The feature’s own geometry. */
  | { readonly kind: 'geometry' };

/** Which coordinate system is taken, and on whose word. `numbers`: only grids can be told by them. */
export interface SystemGuess {
  /** Null where nothing tells: WGS 84, GCJ-02 and BD-09 look alike, and the reader is asked. */
  readonly system: CoordinateSystem | null;
  readonly from: 'prj' | 'crs' | 'format' | 'numbers' | 'nothing';
}

/** What a file turned out to be, before it is run: everything here is shown to the reader and can be corrected. */
export interface Intake {
  readonly name: string;
  readonly format: IntakeFormat;
  /** As TextDecoder calls it; null for binary formats. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
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
