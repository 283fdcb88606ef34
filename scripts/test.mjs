/**
 * npm test: installs what is missing, a browser included, then checks everything.
 *
 * Each step prints one line; the output of a step that fails follows it, and that of every step is kept under
 * .cache/test/. The last line, and no other, reads "N passed, N failed, N skipped": every test of the runners, and one
 * for each step that is not a runner.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePrograms } from './debian.mjs';
import { ensureInstalled } from './install.mjs';
import { readPlaywright, readVitest } from './results.mjs';
import { npm, root, since } from './run.mjs';

const logs = join(root, '.cache/test');
const minutes = 60_000;

/**
 * `read` makes a runner of a step: it says what the report at `report` counts. `needs` names the steps without which
 * it cannot run.
 */
const steps = [
  { id: 'typecheck', title: 'Type check' },
  { id: 'lint', title: 'Lint' },
  { id: 'catalogue', title: 'Data validation' },
  {
    id: 'unit',
    title: 'Unit and component tests',
    report: 'vitest.json',
    args: (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    read: readVitest,
  },
  { id: 'build', title: 'Build', needs: ['catalogue'] },
  // The same code with other data: its site is one that the end-to-end tests go through as well.
  { id: 'build:second', title: 'Build of a second district' },
  { id: 'build:portable', title: 'Build of the portable file', needs: ['catalogue'] },
  {
    id: 'e2e',
    title: 'End-to-end tests',
    needs: ['build', 'build:second', 'build:portable', 'browser'],
    report: 'playwright.json',
    args: () => ['--reporter=list,json'],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    read: readPlaywright,
  },
  { id: 'size', title: 'Size check', needs: ['build'] },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set();

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const say = (line) => process.stdout.write(`${line}\n`);

/** What a step's run counts. A runner that ran nothing, or failed without a failing test, has failed all the same. */
function countsOf(step, ok, report) {
  if (!step.read) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, notes: [] };
  const counts = step.read(report);
  if (!ok && counts.failed === 0) {
    counts.failed = 1;
    counts.notes.push('the runner failed outside its tests');
  }
  return counts;
}

function describe(step, { passed, failed, skipped, notes }) {
  if (!step.read) return '';
  // Each note stands for a failure that is no test's.
  const parts = [`${passed + failed - notes.length} tests run`];
  if (failed) parts.push(`${failed} not as they should be`);
  if (skipped) parts.push(`${skipped} left out`);
  return ` – ${parts.join(', ')}`;
}

async function take(step) {
  const missing = step.needs?.find((id) => broken.has(id));
  if (missing) {
    broken.add(step.id);
    add({ failed: 1 });
    say(`✘ ${step.title}: could not run (${missing} failed)`);
    return;
  }
  const report = step.report && join(logs, step.report);
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const extra = step.args ? ['--', ...step.args(report)] : [];
  const { ok, output, timedOut } = await npm(['run', '--silent', step.id, ...extra], {
    env: { NO_COLOR: '1', ...step.env?.(report) },
    timeout: 60 * minutes,
    log: join(logs, `${step.id.replace(':', '-')}.log`),
  });
  const counts = countsOf(step, ok, report);
  add(counts);
  if (counts.failed > 0) broken.add(step.id);
  say(`${counts.failed > 0 ? '✘' : '✔'} ${step.title}: ${since(start)}${describe(step, counts)}`);
  for (const title of counts.unsteady ?? []) say(`  passed at the second try only: ${title}`);
  if (counts.failed > 0) {
    for (const note of counts.notes) say(`  ${note}`);
    if (timedOut) say('  ended: it took too long');
    say(output.trimEnd().replace(/^/gm, '  │ '));
  }
}

async function main() {
  await ensureInstalled();
  const browser = await ensureBrowser();
  if (browser) {
    process.env.CHROME_PATH = browser;
    say(`Browser: ${browser}`);
  } else {
    broken.add('browser');
    say('No browser found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
  }
  await ensurePrograms();
  for (const step of steps) await take(step);
}

main()
  .catch((error) => {
    add({ failed: 1 });
    say(`✘ ${error.message}`);
  })
  .then(() => {
    process.exitCode = total.failed > 0 ? 1 : 0;
    say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  });
