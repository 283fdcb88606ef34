import type { Text } from '../catalogue/catalogue';

/** The formats a layer can be taken away in, in the order in which they are offered. */
export const fileFormats = ['geojson', 'csv', 'kml'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What a file says besides the places. */
export interface FileOptions {
  /** For names and descriptions where a format has room for one language. */
  readonly language: 'zh-CN' | 'en';
  /** The day on which the file is made, `2035-04-09`. It becomes part of the file’s name. Null where none is to be said. */
  readonly date: string | null;
  /** That what is drawn is indicative. CSV has no room for it: there, each row’s placement says so. */
  readonly notice: Text;
}

/** A file made, not yet saved. */
export interface FormattedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
  /** How many places of the layer the format has no room for. */
  readonly leftOut: number;
}
