/**
 * Checks and compiles the data.
 *
 *     npm run catalogue -- [--watch | --check] [--changes [--against VERSION|COMMIT|FILE]] [--release NAME] [--root DIR] [--out FILE]
 *
 * --check writes nothing, and also fails where the editors’ JSON Schemas are stale. --changes tells what became of each
 * record since the last commit. --release keeps the data as a version, to which later ones are compared (docs/data.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { readFormer, readLast } from '../changes/against';
import { recordChanges } from '../changes/changes';
import { recordsOf } from '../changes/records';
import { changesText } from '../changes/terminal';
import { release } from '../changes/version-files';
import { districtRoot } from '../district-root';
import { buildCatalogue } from './build';
import { findStaleSchemas } from './json-schemas';
import { formatProblems, hasErrors } from './problem';
import { readSchemas, writeSchemas } from './schema-files';
import { watchCatalogue } from './watch-catalogue';

const { values } = parseArgs({
  options: {
    watch: { type: 'boolean' }, check: { type: 'boolean' }, changes: { type: 'boolean' },
    against: { type: 'string' }, release: { type: 'string' }, root: { type: 'string' }, out: { type: 'string' },
  },
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

function write(text: string): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
}

/** Builds once; true where there are no errors. */
function run(): boolean {
  if (values.check !== true) writeSchemas(root);
  const { catalogue, problems } = buildCatalogue(root);
  const all = [...problems, ...(values.check === true ? findStaleSchemas(readSchemas(root)) : [])];
  if (all.length > 0) console.error(formatProblems(all));
  if (catalogue === null) return false;
  const text = JSON.stringify(catalogue);
  if (values.check !== true) write(text);
  console.log(summary(catalogue, text));
  if (values.changes === true || values.against !== undefined) {
    const { called, records } = values.against === undefined ? readLast(root) : readFormer(root, values.against);
    console.log(`\nSince ${called}:\n\n${changesText(recordChanges(records, recordsOf(catalogue)))}`);
  }
  if (values.release !== undefined) console.log(release(root, catalogue, values.release));
  return !hasErrors(all);
}

function main(): void {
  if (values.watch === true) {
    writeSchemas(root);
    watchCatalogue(root, { written: (catalogue) => write(JSON.stringify(catalogue)), say: (line) => console.log(line) });
  } else if (!run()) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
