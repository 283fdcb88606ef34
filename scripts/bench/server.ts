import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Server {
  origin: string;
  close: () => void;
}

/**
 * Serves folders the way a static host does: text gzipped (once, ahead of time: not a cost of the page).
 * `folders` maps the beginning of a path to a folder; the longest beginning wins.
 */
export async function serve(folders: Record<string, string>): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);

  function fileOf(path: string): string | undefined {
    const prefix = prefixes.find((beginning) => path.startsWith(beginning));
    if (prefix === undefined) return undefined;
    const rest = normalize(path.slice(prefix.length) || 'index.html');
    if (rest.startsWith('..')) return undefined;
    const file = join(folders[prefix] ?? '', rest.endsWith('/') ? `${rest}index.html` : rest);
    return existsSync(file) && statSync(file).isFile() ? file : undefined;
  }

  const server = createServer((request, response) => {
    const file = fileOf(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store' };
    if (type === undefined) {
      response.writeHead(200, headers);
      createReadStream(file).pipe(response);
      return;
    }
    const body = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, body);
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.closeAllConnections() };
}
