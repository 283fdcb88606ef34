import type { Lookups } from '../catalogue/lookups';
import type { FileFormat, FileOptions, FormattedFile } from './format';

export { fileFormats, type FileFormat, type FileOptions, type FormattedFile } from './format';

/**
 * A layer of the catalogue as a file to take away. The libraries that write the formats load on first use.
 * Rejects where they cannot be loaded, or where the catalogue has no such layer.
 */
export async function layerFile(format: FileFormat, lookups: Lookups, layerId: string, options: FileOptions): Promise<FormattedFile> {
  const { fileOf } = await import('./file');
  return fileOf(format, lookups, layerId, options);
}
