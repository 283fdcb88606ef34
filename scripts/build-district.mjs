/**
 * Builds the site of the district in a folder:
 *
 *     node scripts/build-district.mjs FOLDER OUT
 */
import { join, resolve } from 'node:path';
import { root, run } from './run.mjs';

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  process.stderr.write('Two folders are needed: that of the district, with data/ and seeds/, and that of the built site.\n');
  process.exit(2);
}
const vite = join(root, 'node_modules/vite/bin/vite.js');
const { ok } = await run(process.execPath, [vite, 'build', '--configLoader', 'runner', '--outDir', resolve(out), '--emptyOutDir'], {
  env: { DISTRICT: resolve(folder) },
  show: true,
});
process.exitCode = ok ? 0 : 1;
