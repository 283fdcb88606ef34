import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

// Kept in the environment, so that the workers, which read this file again, agree with the first reader.
process.env['E2E_PORT'] ??= String(await freePort());
const browser = await findBrowser();
if (browser) process.env['CHROME_PATH'] = browser;
/** Two folders deep: whatever forgets that the site may lie anywhere fails. */
const path = '/a/b/';
const baseURL = `http://127.0.0.1:${process.env['E2E_PORT']}${path}`;

const phoneTests = /\.phone\.spec\.ts$/;

/** The built site, in a real browser: `npm run build` first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  workers: 2,
  fullyParallel: true,
  // A machine that serves others too may stall. What does not pass at the first try is told by name (scripts/test.mjs).
  retries: process.env['CI'] ? 2 : 0,
  // Maps are drawn by software here, several at once: a picture alone may take seconds on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A service worker’s requests pass by what a test puts in their way. Tests of the worker allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // WebGL without a graphics card.
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--no-sandbox',
        // A browser that calls no one.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'wide', testIgnore: phoneTests, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: phoneTests,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node --import tsx tests/e2e/serve.ts ${process.env['E2E_PORT']} ${path}`,
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    stdout: 'pipe',
  },
});
