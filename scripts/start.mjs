/**
 * npm start: installs what is missing, compiles the data, builds, and serves the built site until Ctrl-C.
 *   npm start -- --port 8080
 */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { npm, since } from './run.mjs';

/** The port asked for, or undefined: npm takes `npm start --port 8080` for itself and passes it in the environment. */
function askedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env.npm_config_port;
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port ${text}: not a port number.`);
  return port;
}

async function step(title, script) {
  const start = performance.now();
  const { ok, output } = await npm(['run', '--silent', script]);
  if (!ok) throw new Error(`${title} failed:\n${output}`);
  process.stdout.write(`${title}: ${since(start)}\n`);
}

/** npm, when it is ended, ends only the shell between us: go when that has gone. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.exit(0);
  }, 1000).unref();
}

async function main() {
  const asked = askedPort();
  await ensureInstalled();
  await step('Data compiled', 'catalogue');
  await step('Site built', 'build');

  const { preview } = await import('vite');
  // Without --port, the first free one from 4173 on.
  const server = await preview({
    preview: { host: '127.0.0.1', port: asked ?? 4173, strictPort: asked !== undefined },
    configLoader: 'runner',
    logLevel: 'error',
  });
  const { port } = server.httpServer.address();
  process.stdout.write(`\n  The map is at  http://localhost:${port}/\n  Ctrl-C ends it.\n\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  endWithNpm();
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
