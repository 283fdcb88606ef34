/**
 * Serves the built site to the end-to-end tests, under a path: by nginx with the configuration that the build ships,
 * or, where there is none, by Vite with the same policy.
 *
 *     node --import tsx tests/e2e/serve.ts PORT PATH
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { findProgram } from '../../scripts/debian.mjs';
import { headersOf } from '../../scripts/serving/headers';
import { policyOf } from '../../scripts/serving/policy';
import { readConfigurationText } from '../../scripts/serving/read-configuration';
import { runNginx } from '../../scripts/serving/run-nginx';

const root = join(import.meta.dirname, '../..');
const site = join(root, 'dist');
const [port = '', path = ''] = process.argv.slice(2);

function serveByNginx(program: string): void {
  const nginx = runNginx(program, { site, port: Number(port), path });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, nginx.stop);
  nginx.process.on('exit', (code) => process.exit(code ?? 1));
}

async function serveByVite(): Promise<void> {
  console.log('nginx was not found: the site is served by Vite, and what nginx does is not tested.');
  const { configuration } = readConfigurationText(readFileSync(join(site, 'config.json'), 'utf8'));
  await preview({
    configFile: false,
    root,
    base: path,
    appType: 'mpa',
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: Number(port), strictPort: true, headers: Object.fromEntries(headersOf(policyOf(configuration).text)) },
  });
}

const program = findProgram('nginx');
if (program === undefined) await serveByVite();
else serveByNginx(program);
