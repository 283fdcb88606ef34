/**
 * Finds a browser for the end-to-end tests and the benchmark, and gets one where there is none. No dependency.
 *
 * Order: CHROME_PATH; an installed Chrome, Chromium or Edge; Playwright's own; Debian's package (as root).
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installPackages, mayInstallPackages } from './debian.mjs';
import { run } from './run.mjs';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where browsers are installed on this system. */
function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/** True for a browser that starts. A launcher left behind without its browser, or without its libraries, does not. */
function works(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** The path of a browser that works, or undefined. */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    process.stderr.write(`CHROME_PATH ${given}: no such file; looking for another browser.\n`);
  }
  const installed = [...new Set(candidates())].find(works);
  if (installed) return installed;
  const own = await playwrightsOwn();
  return own && works(own) ? own : undefined;
}

/** True where Chinese can be drawn, as far as can be told: only Linux comes without such fonts. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 20_000 }).trim() !== '';
  } catch {
    return false;
  }
}

const say = (line) => process.stdout.write(`${line}\n`);

async function installPlaywrights() {
  say("No browser found. Fetching Playwright's own …");
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '../cli.js');
  const { ok, timedOut } = await run(process.execPath, [cli, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    timeout: 120_000,
    progress: /\d%/,
  });
  if (!ok) say(`Playwright's own browser could not be fetched${timedOut ? ' in time' : ''}.`);
}

/** The path of a browser, fetched if need be, or undefined. */
export async function ensureBrowser() {
  let found = await findBrowser();
  const mayInstall = mayInstallPackages();
  if (!found) {
    await installPlaywrights();
    found = await findBrowser();
  }
  const missing = [...(found ? [] : ['chromium']), ...(hasChineseFonts() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && mayInstall) {
    await installPackages(missing);
    found ??= await findBrowser();
  } else if (missing.includes('fonts-noto-cjk')) {
    say('No Chinese fonts found: Chinese labels will show as boxes. Install fonts-noto-cjk or the like.');
  }
  return found;
}
