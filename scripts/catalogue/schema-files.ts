import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationSchemaFile, jsonSchemas } from './json-schemas';
import { schemaFolder } from './read-texts';

/** The JSON Schemas as they lie under a root, by path from the root. */
export function readSchemas(root: string): Map<string, string> {
  const folder = join(root, schemaFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.schema.json')).sort() : [];
  const files = names.map((name) => `${schemaFolder}/${name}`);
  if (existsSync(join(root, configurationSchemaFile))) files.push(configurationSchemaFile);
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Writes the JSON Schemas that differ, leaving the others’ dates alone. */
export function writeSchemas(root: string): void {
  const written = readSchemas(root);
  for (const [file, text] of jsonSchemas()) {
    // Beside a district’s own folder there is no site to configure.
    if (written.get(file) === text || (file === configurationSchemaFile && !existsSync(join(root, dirname(file))))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
