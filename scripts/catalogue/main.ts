/**
 * Checks and compiles the data.
 *
 *     node --import tsx scripts/catalogue/main.ts [--watch | --check] [--root DIR] [--out FILE]
 *
 * --check writes nothing, and also fails where the editors’ JSON Schemas are stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { districtRoot } from '../district-root';
import { buildCatalogue } from './build';
import { findStaleSchemas } from './json-schemas';
import { formatProblems, hasErrors } from './problem';
import { readSchemas, writeSchemas } from './schema-files';
import { watchSources } from './watch';

const { values } = parseArgs({
  options: { watch: { type: 'boolean' }, check: { type: 'boolean' }, root: { type: 'string' }, out: { type: 'string' } },
});
/** Where the facts are; ends with a sentence where they are said to be somewhere that is not. */
function namedRoot(): string {
  try {
    return resolve(values.root ?? districtRoot('.'));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const root = namedRoot();
const out = resolve(values.out ?? join(root, '.cache/catalogue/catalogue.json'));

function summary({ version, places, layers, projects, measures, conflicts }: Catalogue, text: string): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} zipped`;
  return `catalogue ${version}: ${places.length} places in ${layers.length} layers, ${projects.length} projects, `
    + `${measures.length} measures, ${conflicts.length} conflicts; ${sizes}`;
}

/** Builds once; true where there are no errors. */
function run(): boolean {
  if (values.check !== true) writeSchemas(root);
  const { catalogue, problems } = buildCatalogue(root);
  const all = [...problems, ...(values.check === true ? findStaleSchemas(readSchemas(root)) : [])];
  if (all.length > 0) console.error(formatProblems(all));
  if (catalogue === null) return false;
  const text = JSON.stringify(catalogue);
  if (values.check !== true) {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
  }
  console.log(summary(catalogue, text));
  return !hasErrors(all);
}

const succeeded = run();
if (values.watch === true) {
  console.log('watching seeds/ and data/');
  watchSources(root, (path) => {
    console.log(`\n${path} changed`);
    run();
  });
} else if (!succeeded) process.exitCode = 1;
