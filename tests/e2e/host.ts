import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  readonly origin: string;
  /** Where the site begins. */
  readonly address: string;
  close(): Promise<void>;
}

interface HostOptions {
  /** With a slash at both ends. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages of the host’s own, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Serves the built site as another host would: under a path of its own, with headers of its own. */
export async function hostSite(site: string, { path = '/', headers = {}, pages = {} }: HostOptions): Promise<Host> {
  const answer = async (asked: string): Promise<{ status: number; type: string; body: Buffer }> => {
    const page = pages[asked];
    if (page !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(page) };
    if (!asked.startsWith(path)) return { status: 404, type: 'text/plain', body: Buffer.from(`nothing at ${asked}`) };
    const response = await fetch(new URL(asked.slice(path.length), site));
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', site).pathname).then(
      ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type, ...headers }).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: origin + path,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
