import type { DataLayer } from './data-layer';

/** A file of the published data. */
export interface PublishedFile {
  /** From the published folder, with “/”. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** The layer it holds or belongs to; absent where it holds more than one. */
  readonly layer?: DataLayer;
}

export const bytesOf = ({ content }: PublishedFile): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
