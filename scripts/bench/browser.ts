import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { serve } from './server';

/** Serves some folders, opens a browser that draws by software, and closes both when the work is done. */
export async function withSite(folders: Readonly<Record<string, string>>, work: (browser: Browser, origin: string) => Promise<void>): Promise<void> {
  const executablePath = await ensureBrowser();
  if (executablePath === undefined) throw new Error('No browser found. Install Chrome, Chromium or Edge, or set CHROME_PATH.');
  const server = await serve(folders);
  const browser = await chromium.launch({
    executablePath,
    args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-sandbox', '--disable-background-networking'],
  });
  try {
    await work(browser, server.origin);
  } finally {
    await browser.close();
    server.close();
  }
}
