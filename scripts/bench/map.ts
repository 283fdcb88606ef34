/**
 * npm run bench -- map: when zone names can be read on a slow phone, in the built site and, for comparison, on a bare page
 * that draws the same zones with MapLibre; then when the moving map is complete, against a bare page with the same
 * GeoJSON. Run `npm run build` first. Reports; passes no judgement.
 *
 * The slow phone: processor slowed four times, 1.6 Mbit/s down, 150 ms latency, nothing cached, gzip. Chrome slows
 * neither web workers nor drawing, which spares MapLibre more than it spares us.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { measureFirstFrame } from './first-frame';
import { writeFramePeer } from './frame-peer';
import { writePeer } from './peer';
import { withSite } from './browser';

const runs = 5;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const peer = join(root, '.cache/bench');
const framePeer = join(root, '.cache/bench-frame');

declare global {
  interface Window {
    benchShown?: number;
    benchIdle?: number;
  }
}

interface Times {
  firstPaint: number;
  shown: number;
  idle: number;
  bytes: number;
}

async function visit(browser: Browser, url: string, isPeer: boolean): Promise<Times> {
  const context = await browser.newContext({ ...phone, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let received = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength));
    if (!isPeer) await page.addInitScript({ path: join(root, 'scripts/bench/watch.js') });

    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => window.benchShown !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      { timeout: 60_000 },
    );
    const bytes = received;
    if (isPeer) await page.waitForFunction(() => window.benchIdle !== undefined, undefined, { timeout: 60_000 });
    const times = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      shown: window.benchShown ?? NaN,
      idle: window.benchIdle ?? NaN,
    }));
    // A frame's callback ends a little before the frame is on the screen, which the browser's own mark tells.
    return { ...times, shown: Math.max(times.shown, times.firstPaint), bytes };
  } finally {
    await context.close();
  }
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

function summary(all: Times[]): Times {
  const of = (key: keyof Times) => median(all.map((times) => times[key]));
  return { firstPaint: of('firstPaint'), shown: of('shown'), idle: of('idle'), bytes: of('bytes') };
}

async function measure(browser: Browser, origin: string): Promise<{ ours: Times; peers: Times }> {
  const ours: Times[] = [];
  const peers: Times[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await visit(browser, `${origin}/`, false));
    peers.push(await visit(browser, `${origin}/peer/`, true));
  }
  return { ours: summary(ours), peers: summary(peers) };
}

function report(ours: Times, peers: Times): void {
  const rows: [string, string][] = [
    ['This site: first contentful paint', `${ours.firstPaint.toFixed(0)} ms`],
    ['This site: zone names readable', `${ours.shown.toFixed(0)} ms`],
    ['This site: received until then', `${(ours.bytes / 1000).toFixed(0)} kB`],
    ['Bare MapLibre: first contentful paint', `${peers.firstPaint.toFixed(0)} ms`],
    ['Bare MapLibre: zones drawn', `${peers.shown.toFixed(0)} ms`],
    ['Bare MapLibre: idle', `${peers.idle.toFixed(0)} ms`],
    ["Zone names against the peer's first paint", (ours.shown / peers.firstPaint).toFixed(2)],
    ["Zone names against the peer's map", (ours.shown / peers.shown).toFixed(2)],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log(`Median of ${runs}, slow phone (CPU ÷ 4, 1.6 Mbit/s, 150 ms), cold cache:`);
  for (const [what, value] of rows) console.log(`  ${what.padEnd(width)}  ${value.padStart(8)}`);
}

function reportFrames(ours: number, peers: number): void {
  console.log(`Median of ${runs}, this machine unslowed, cold cache, from navigation to the map’s first complete frame:`);
  console.log(`  This site ${ours.toFixed(0)} ms, bare MapLibre with the same GeoJSON ${peers.toFixed(0)} ms, ratio ${(ours / peers).toFixed(2)}`);
}

/** Measures and prints. Throws where there is no browser. */
export async function benchMap(): Promise<void> {
  writePeer(dist, peer);
  writeFramePeer(dist, framePeer);
  const maplibre = join(root, 'node_modules/maplibre-gl/dist');
  await withSite({ '/': dist, '/peer/': peer, '/peer/maplibre/': maplibre, '/frame/': framePeer, '/frame/maplibre/': maplibre }, async (browser, origin) => {
    const { ours, peers } = await measure(browser, origin);
    report(ours, peers);
    const frames = await measureFirstFrame(browser, `${origin}/`, `${origin}/frame/`, runs);
    reportFrames(median(frames.ours), median(frames.peers));
  });
}
