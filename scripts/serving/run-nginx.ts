import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servingFolder } from './serving-files';

interface Place {
  /** The built site. */
  readonly site: string;
  readonly port: number;
  /** Where the site begins, with a slash at both ends. */
  readonly path: string;
}

/**
 * The least nginx needs around the shipped configuration, which it takes up unchanged, as docs/serving.md tells a
 * webmaster to. All it writes goes into a folder of its own.
 */
export function surroundings({ site, port, path }: Place, folder: string, isRoot: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `    ${name}_temp_path ${folder}/${name};`);
  // Root's workers would otherwise be nobody, who may not read everyone's folders.
  return `${isRoot ? 'user root;\n' : ''}daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
worker_processes 2;
events {}
http {
    access_log off;
${temporary.join('\n')}
    server {
        listen 127.0.0.1:${port};
        location = ${path.slice(0, -1)} { absolute_redirect off; return 301 ${path}$is_args$args; }
        location ${path} {
            alias ${site}/;
            include ${site}/${servingFolder}/nginx.conf;
        }
    }
}
`;
}

export interface RunningNginx {
  readonly process: ChildProcess;
  stop(): void;
}

/** Runs nginx with the shipped configuration until it is stopped. */
export function runNginx(program: string, place: Place): RunningNginx {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'logs'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, surroundings(place, folder, process.getuid?.() === 0));
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', file], { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { process: child, stop: () => void child.kill('SIGTERM') };
}
