import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { districtBounds } from '../../src/map/framing';
import { buildCatalogue } from '../catalogue/build';
import { formatProblems } from '../catalogue/problem';
import { withSite } from './browser';

const root = fileURLToPath(new URL('../..', import.meta.url));

const desktop = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };
const longestWaitMilliseconds = 900_000;

export interface BatchTimes {
  readonly rows: number;
  /** Seconds from the click on “Check the rows” to the result. */
  readonly seconds: number;
  /** Milliseconds of the main thread’s longest task, from the click until two seconds after the result: by the clock, and on the processor, which a busy machine does not draw out. */
  readonly longestTask: number;
  readonly longestTaskOnProcessor: number;
  /** Milliseconds from the click on “Stop” until the partial result is shown; NaN where it was not stopped. */
  readonly cancel: number;
  /** Rows in the result that was stopped. */
  readonly kept: number;
}

/** Numbers that look random and are the same in every run. */
function* sequence(): Generator<number, never> {
  for (let state = 12_345; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** A file of sites over some bounds and a little around, written where the browser can take it from. */
function writeSites(path: string, rows: number, [west, south, east, north]: readonly [number, number, number, number]): void {
  const next = sequence();
  const lines = ['id,name,lon,lat,remark'];
  for (let row = 1; row <= rows; row += 1) {
    const longitude = west + next.next().value * (east - west);
    const latitude = south + next.next().value * (north - south);
    lines.push(`${row},Site ${row},${longitude.toFixed(6)},${latitude.toFixed(6)},checked by hand`);
  }
  writeFileSync(path, lines.join('\n'));
}

async function settle(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(`${origin}/?page=desk/batch&lang=en`);
  await page.getByRole('button', { name: 'Try a sample file' }).waitFor();
  // The page has come to rest: what follows is the run’s.
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Choose a file').setInputFiles(path);
  await page.getByRole('radio', { name: /WGS 84/ }).check();
  // The map flies to the sample’s rows.
  await page.waitForTimeout(2000);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock and on the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page’s main thread in a trace, in milliseconds. */
function longestOf(trace: Buffer): { clock: number; processor: number } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)));
  const most = (of: (event: TraceEvent) => number): number => tasks.reduce((longest, event) => Math.max(longest, of(event)), 0) / 1000;
  return { clock: most(({ dur = 0 }) => dur), processor: most(({ tdur = 0 }) => tdur) };
}

async function runWhole(browser: Browser, page: Page): Promise<Pick<BatchTimes, 'seconds' | 'longestTask' | 'longestTaskOnProcessor'>> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  const started = performance.now();
  await page.getByRole('button', { name: 'Check the rows' }).click();
  // By its attribute: to compute roles is work of the main thread, and would be measured with it.
  await page.locator('[role="grid"]').waitFor({ timeout: longestWaitMilliseconds });
  const seconds = (performance.now() - started) / 1000;
  // Until the map has drawn what it got.
  await page.waitForTimeout(2000);
  const { clock, processor } = longestOf(await browser.stopTracing());
  return { seconds, longestTask: clock, longestTaskOnProcessor: processor };
}

/** Stops a run halfway through, by the clocks of the page itself. */
async function runAndStop(page: Page): Promise<Pick<BatchTimes, 'cancel' | 'kept'>> {
  await page.getByRole('button', { name: 'Check the rows' }).click();
  await page.locator('.batch-progress-words', { hasText: /^[1-9][\d,]* rows checked/ }).waitFor({ timeout: longestWaitMilliseconds });
  const cancel = await page.evaluate(() => new Promise<number>((resolve) => {
    const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop and keep what is done');
    const asked = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role="grid"]')) return;
      observer.disconnect();
      resolve(performance.now() - asked);
    }).observe(document.body, { childList: true, subtree: true });
    if (stop) stop.click();
    else resolve(NaN);
  }));
  const kept = await page.getByText(/only the first [\d,]+ rows/).textContent();
  return { cancel, kept: Number(/[\d,]+/.exec(kept ?? '')?.[0].replaceAll(',', '')) };
}

/**
 * The batch desk in the built site at an origin: 200,000 and 1,000,000 rows of CSV in a fresh profile each, once to the
 * end and once stopped. `bounds` is where the sites lie: west, south, east, north in degrees.
 */
export async function measureBatch(browser: Browser, origin: string, bounds: readonly [number, number, number, number], sizes: readonly number[] = [200_000, 1_000_000]): Promise<BatchTimes[]> {
  const folder = join(tmpdir(), `batch-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const times: BatchTimes[] = [];
  try {
    for (const rows of sizes) {
      const path = join(folder, `${rows}.csv`);
      writeSites(path, rows, bounds);
      const context = await browser.newContext(desktop);
      try {
        const page = await context.newPage();
        await settle(page, origin, path);
        const whole = await runWhole(browser, page);
        await page.getByRole('button', { name: 'Change settings and check again' }).click();
        times.push({ rows, ...whole, ...(await runAndStop(page)) });
      } finally {
        await context.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return times;
}

/** One line for each size. */
export function reportBatch(times: readonly BatchTimes[]): void {
  console.log('The batch desk in the browser, CSV, a worker beside the page:');
  for (const { rows, seconds, longestTask, longestTaskOnProcessor, cancel, kept } of times) {
    console.log(`  ${rows.toLocaleString('en-US')} rows: ${seconds.toFixed(1)} s, longest task of the page ${longestTask.toFixed(0)} ms (${longestTaskOnProcessor.toFixed(0)} ms on the processor), a stop answered in ${cancel.toFixed(0)} ms with ${kept.toLocaleString('en-US')} rows kept`);
  }
}

/** Rows all over the district and a little beyond. Run `npm run build` first. */
export async function benchBatch(): Promise<void> {
  const { catalogue, problems } = buildCatalogue(root);
  if (catalogue === null) throw new Error(formatProblems(problems));
  const bounds = districtBounds(catalogue);
  await withSite({ '/': join(root, 'dist') }, async (browser, origin) => reportBatch(await measureBatch(browser, origin, bounds)));
}
