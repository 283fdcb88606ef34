import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json',
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** A plain static server that can be stopped, come back, and serve another version of the site meanwhile. */
export class SiteServer {
  #server: Server | undefined;
  #port = 0;
  /** The folder that it serves. */
  folder: string;
  headers: Readonly<Record<string, string>> = {};
  /** What it answers in place of files, by their path in the site. */
  readonly instead = new Map<string, Answer>();
  /** What was asked of it: paths in the site. */
  readonly asked: string[] = [];

  /** @param path Where the site begins, with a slash at both ends. */
  constructor(folder: string, readonly path = '/') {
    this.folder = folder;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get address(): string {
    return this.origin + this.path;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** As a network that is cut: connections end, and no new one is taken. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    const send = ({ status, type, body }: Answer): void => void response.writeHead(status, { 'Content-Type': type, ...this.headers }).end(body);
    const missing = { status: 404, type: 'text/plain', body: 'nothing here' };
    if (!pathname.startsWith(this.path)) return send(missing);
    const path = normalize(pathname.slice(this.path.length) || 'index.html');
    this.asked.push(path);
    const instead = this.instead.get(path);
    if (instead) return send(instead);
    const file = join(this.folder, path);
    if (path.startsWith('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) return send(missing);
    // A day: what must not grow old has to see to that itself.
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=86400', ...this.headers });
    createReadStream(file).pipe(response);
  }
}
