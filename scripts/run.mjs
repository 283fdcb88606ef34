/**
 * Running commands, without any dependency: npm start and npm test use this before anything is installed.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const posix = process.platform !== 'win32';
const running = new Set();

/** Ends a command and everything it started: politely at first, so that it can close what it opened. */
function end(child) {
  const signal = (name) => {
    try {
      if (posix) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has already ended.
    }
  };
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), 5000).unref();
}

for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(name, () => {
    if (running.size === 0) return;
    for (const child of running) end(child);
    setTimeout(() => process.exit(code), 500);
  });
}

/**
 * Runs a command and gathers its output. With `log`, the output also goes to that file; with `show`, to the terminal.
 * `timeout` (milliseconds) ends it; output matching `progress` starts the time-out anew.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, progress?: RegExp, log?: string, show?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string, timedOut: boolean }>}
 */
export function run(command, args, { env = {}, timeout, progress, log, show = false } = {}) {
  return new Promise((resolve) => {
    if (log) {
      mkdirSync(dirname(log), { recursive: true });
      writeFileSync(log, '');
    }
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: posix,
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    let timer;
    const startTimer = () => {
      clearTimeout(timer);
      if (timeout) {
        timer = setTimeout(() => {
          timedOut = true;
          end(child);
        }, timeout);
      }
    };
    const take = (chunk) => {
      output += chunk;
      if (log) appendFileSync(log, chunk);
      if (show) process.stdout.write(chunk);
      if (progress?.test(chunk)) startTimer();
    };
    const finish = (ok) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: ok && !timedOut, output, timedOut });
    };
    startTimer();
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      take(`${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Runs npm: the one that started us, or the one on the path. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return posix ? run('npm', args, options) : run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options);
}

/** "4.2 s" since the given time. */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
