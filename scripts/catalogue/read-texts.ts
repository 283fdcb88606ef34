import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceTexts } from './read';

/** Folders that state facts, relative to the root. */
export const sourceFolders = ['seeds', 'data'] as const;

/** JSON Schemas lie beside the data for the editor’s sake; they are written, not read. */
export const schemaFolder = 'data/schemas';

/** Whether a path (from the root, with forward slashes) is a file that the catalogue reads. */
export const isSource = (path: string): boolean =>
  /\.(geo)?json$/.test(path) && !path.startsWith(`${schemaFolder}/`) && sourceFolders.some((folder) => path.startsWith(`${folder}/`));

/** Reads all JSON files under seeds/ and data/ except the schemas. */
export function readTexts(root: string): SourceTexts {
  const paths = sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`))
    .filter(isSource);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '')]));
}
