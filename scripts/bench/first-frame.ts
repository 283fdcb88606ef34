import { join } from 'node:path';
import type { Browser } from '@playwright/test';

declare global {
  interface Window {
    benchComplete?: number;
  }
}

const desktop = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const longestWaitMilliseconds = 60_000;

/** Milliseconds from navigation until the moving map has drawn all of its first view, in a fresh profile. */
async function visit(browser: Browser, url: string, isPeer: boolean): Promise<number> {
  const context = await browser.newContext(desktop);
  try {
    const page = await context.newPage();
    if (!isPeer) await page.addInitScript({ path: join(import.meta.dirname, 'watch-frame.js') });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchComplete !== undefined, undefined, { timeout: longestWaitMilliseconds });
    return await page.evaluate(() => window.benchComplete ?? NaN);
  } finally {
    await context.close();
  }
}

/** Ours and the peer’s in turn, so that both meet the same machine. */
export async function measureFirstFrame(browser: Browser, ours: string, peer: string, runs: number): Promise<{ ours: number[]; peers: number[] }> {
  const result = { ours: [] as number[], peers: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    result.ours.push(await visit(browser, ours, false));
    result.peers.push(await visit(browser, peer, true));
  }
  return result;
}
