/**
 * npm run bench [-- map | assign | batch | match]: measures, beside a peer in the same run, and prints. It passes no judgement.
 *
 *     map     when zone names can be read and the map is complete; run `npm run build` first
 *     assign  a million rows on the command line
 *     batch   200,000 and a million rows at the desk, in the browser; run `npm run build` first
 *     match   a visitor’s needs, for the catalogue and for one fifty times its size
 */
import { benchAssign } from './assign';
import { benchBatch } from './batch';
import { benchMap } from './map';
import { benchMatch } from './match';

const parts: Readonly<Record<string, () => Promise<void>>> = { map: benchMap, assign: benchAssign, batch: benchBatch, match: benchMatch };

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Error(`there is no part “${unknown}”; parts: ${Object.keys(parts).join(', ')}`);
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]?.();
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`Benchmark: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
