import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { flatPng, type Colour } from './flat-png';
import { tileArchive } from './tile-archive';

/** What each kind of tile looks like. Annotation is clear, so that what lies beneath shows its colour. */
export const tileColours = {
  vec: [222, 235, 205, 255],
  cva: [0, 0, 0, 0],
  img: [70, 110, 60, 255],
  cia: [0, 0, 0, 0],
  xyz: [240, 210, 120, 255],
  archive: [150, 190, 230, 255],
} as const satisfies Record<string, Colour>;
export type TileKind = keyof typeof tileColours;

export interface TileServer {
  readonly origin: string;
  /** The key that it takes. */
  readonly key: string;
  /** How many requests were answered with this kind of tile, with the style, or refused. */
  count(what: TileKind | 'style' | 'refused'): number;
  close(): Promise<void>;
}

interface Answer {
  readonly counted: TileKind | 'style' | 'refused';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const key = 'right-key';
const pictures = Object.fromEntries(Object.entries(tileColours).map(([kind, colour]) => [kind, flatPng(colour)])) as Record<TileKind, Buffer>;
const archive = tileArchive(pictures.archive);

const refuse = (status: number, body: string): Answer => ({ counted: 'refused', status, body });
const tile = (kind: TileKind): Answer => ({ counted: kind, status: 200, headers: { 'Content-Type': 'image/png' }, body: pictures[kind] });

/** As Tianditu answers GetTile: only to its key, and only to a question that is whole. */
function answerWmts(kind: 'vec' | 'cva' | 'img' | 'cia', asked: URLSearchParams): Answer {
  if (asked.get('tk') !== key) return refuse(403, 'key refused');
  const expected = { SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: kind, TILEMATRIXSET: 'w' };
  const whole = Object.entries(expected).every(([name, value]) => asked.get(name) === value)
    && ['TILEMATRIX', 'TILEROW', 'TILECOL'].every((name) => /^\d+$/.test(asked.get(name) ?? ''));
  return whole ? tile(kind) : refuse(400, 'not a whole question');
}

function answerArchive(range: string | undefined): Answer {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined) return { counted: 'archive', status: 200, body: archive };
  const end = Math.min(Number(last) + 1, archive.length);
  if (Number(first) >= end) return refuse(416, 'beyond the end');
  const headers = { 'Content-Range': `bytes ${first}-${end - 1}/${archive.length}` };
  return { counted: 'archive', status: 206, headers, body: archive.subarray(Number(first), end) };
}

/** Names what it needs relative to itself, and a host for letters that nobody should ask. */
const style = JSON.stringify({
  version: 8,
  glyphs: 'https://letters.invalid/{fontstack}/{range}.pbf',
  sources: { tiles: { type: 'raster', tiles: ['xyz/{z}/{x}/{y}.png'], tileSize: 256 } },
  layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
});

function answer({ url = '/', headers }: IncomingMessage): Answer {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const [, layer] = /^\/(vec|cva|img|cia)_w\/wmts$/.exec(pathname) ?? [];
  if (layer !== undefined) return answerWmts(layer as 'vec' | 'cva' | 'img' | 'cia', searchParams);
  if (/^\/xyz\/\d+\/\d+\/\d+\.png$/.test(pathname)) return tile('xyz');
  if (pathname === '/archive.pmtiles') return answerArchive(headers.range);
  if (pathname === '/style.json') return { counted: 'style', status: 200, headers: { 'Content-Type': 'application/json' }, body: style };
  return refuse(404, 'nothing here');
}

/** Stands for the services that base maps come from, on a free port of this machine. */
export async function startTileServer(): Promise<TileServer> {
  const counts = new Map<Answer['counted'], number>();
  const server = createServer((request, response) => {
    const allowed = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Range', 'Access-Control-Expose-Headers': 'Content-Range' };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, allowed).end();
      return;
    }
    const { counted, status, headers, body } = answer(request);
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
    response.writeHead(status, { ...allowed, 'Content-Length': Buffer.byteLength(body), ...headers }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    count: (what) => counts.get(what) ?? 0,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
