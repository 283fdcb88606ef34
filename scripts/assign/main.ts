/**
 * Assigns the rows of a table to zones. See docs/assign.md.
 *
 *     npm run --silent assign -- --in sites.csv --out result.csv [--zones zones.geojson] [--help]
 */
import { assignments } from './appended';
import { checkOutput, openInput, openOutput } from './files';
import { help, readOptions, type Options } from './options';
import { exitCodes, Refusal } from './refusal';
import { assignTable, exitCodeOf, type Prepared, type Summary } from './run';
import { words } from './words';
import { zonesOfFile, type NamedZone } from './zones';

const say = (line: string) => process.stderr.write(`assign: ${line}\n`);

async function zonesFor({ zones: path, plan, root }: Options): Promise<readonly NamedZone[]> {
  if (path !== undefined) {
    const { zones, leftOut } = zonesOfFile(path);
    say(`${zones.length} zones from ${path}${leftOut > 0 ? `; ${leftOut} features without an area are left out` : ''}`);
    return zones;
  }
  // Compiling the facts is slow to load, and not needed for zones of one’s own.
  const { zonesOfPlan } = await import('./plan-zones');
  const found = zonesOfPlan(root, plan);
  say(`${found.zones.length} zones of plan ${found.plan}`);
  return found.zones;
}

function reportPrepared({ head, reading, columns }: Prepared, { language }: Options): void {
  const encoding = { option: 'as given', mark: 'by its byte order mark', bytes: 'by its bytes' }[head.encodingFrom];
  const [first = '', second] = columns;
  const position = second === undefined ? `positions from ${first}` : `${reading.choice.kind === 'grid' ? 'easting, northing' : 'longitude, latitude'} from ${first}, ${second}`;
  say(`${head.encoding} ${encoding}; ${position}; ${words[language].assumed(reading)}`);
  for (const remark of reading.remarks) say(words[language].problem(remark));
}

function reportSummary({ rows, counts, firstUnreadable }: Summary, seconds: number): void {
  const each = assignments.map((assignment, at) => `${counts[at] ?? 0} ${assignment}`).join(', ');
  say(`${rows} rows in ${seconds.toFixed(1)} s: ${each}${firstUnreadable === null ? '' : `; the first unreadable is row ${firstUnreadable}`}`);
}

async function main(options: Options): Promise<number> {
  const source = openInput(options.input);
  checkOutput(options.input, options.output);
  const output = openOutput(options.output);
  const started = performance.now();
  const zones = await zonesFor(options);
  const summary = await assignTable(source, zones, options, (prepared) => reportPrepared(prepared, options), (bytes) => output.write(bytes));
  await output.close();
  reportSummary(summary, (performance.now() - started) / 1000);
  return exitCodeOf(summary);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === null) process.stdout.write(`${help}\n`);
  else process.exitCode = await main(options);
} catch (error) {
  if (error instanceof Refusal) say(`${error.message}.`);
  else console.error(error);
  process.exitCode = error instanceof Refusal ? error.exitCode : exitCodes.failed;
}
