/**
 * Fetches a richer base map from OpenStreetMap into data/base/. See docs/base-map.md.
 *
 *     node --import tsx scripts/base-fetch/main.ts [--endpoint URL] [--only roads,water,…] [--timeout S] [--help]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure';
import { fetchBase } from './fetch-base';
import { help, readOptions } from './options';

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === null) console.log(help);
  else await fetchBase(options, { fetch, sleep, now: Date.now, say: console.log });
} catch (error) {
  // A mistake of ours shows its stack; either way nothing has been written.
  console.error(error instanceof Failure ? `base:fetch: ${error.message}.` : error);
  console.error('The files in data/base/ are as they were.');
  process.exitCode = 1;
}
