/**
 * Makes the servers' configurations anew, after config.json of a built site was edited.
 *
 *     npm run serving [-- --config dist/config.json] [--out dist/serving]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servingFolder, servingOf } from './serving-files';

function main(): void {
  const { values } = parseArgs({ options: { config: { type: 'string' }, out: { type: 'string' } } });
  const config = resolve(values.config ?? 'dist/config.json');
  const out = resolve(values.out ?? join(dirname(config), servingFolder));
  // One that was named and is not there is a slip; a site without any is configured by defaults.
  if (values.config !== undefined && !existsSync(config)) throw new Error(`${config}: there is no such file.`);
  if (!existsSync(dirname(config))) throw new Error(`${dirname(config)}: there is no such folder. Run npm run build first.`);
  const { files, hosts, remarks } = servingOf(existsSync(config) ? readFileSync(config, 'utf8') : null);
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  for (const remark of remarks) console.error(remark);
  console.log(`${out}: ${Object.keys(files).join(', ')}`);
  console.log(hosts.length === 0 ? 'The policy allows no other host.' : `The policy allows ${hosts.join(', ')}.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
