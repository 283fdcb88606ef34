import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Outside } from '../../../scripts/base-fetch/ask';
import { fetchBase } from '../../../scripts/base-fetch/fetch-base';
import type { Options } from '../../../scripts/base-fetch/options';
import { smallDistrictRoot } from '../catalogue/small-district';
import { answers } from './answers';

/** How a server treats one request: `tries` counts from 1. */
export type Treatment = (response: ServerResponse, tries: number) => void;

export const json = (value: unknown): Treatment => (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(typeof value === 'string' ? value : JSON.stringify(value));
};
export const status = (code: number, headers: Record<string, string> = {}, text = ''): Treatment => (response) => {
  response.writeHead(code, headers).end(text);
};
/** Each request is treated by the next; the last treats all that follow. */
export const inTurn = (...treatments: Treatment[]): Treatment => (response, tries) =>
  treatments[Math.min(tries, treatments.length) - 1]?.(response, tries);

/** Something that only the query of one layer contains. */
const marks: Record<string, string> = {
  roads: 'highway', waterways: 'stream', water: 'riverbank', green: 'leisure', subdistricts: 'boundary', rail: 'subway', stations: 'station',
};

export interface OverpassServer {
  endpoint: string;
  /** The queries, in the order in which they came, by the layer they ask for. */
  queries: { layer: string; query: string; headers: NodeJS.Dict<string | string[]> }[];
}

/** A server that answers each layer with the hand-made answers, or as it is told to. Closed when the test ends. */
export async function overpass(treatments: Readonly<Record<string, Treatment>> = {}): Promise<OverpassServer> {
  const queries: OverpassServer['queries'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => { body += part; }).on('end', () => {
      const query = new URLSearchParams(body).get('data') ?? '';
      const layer = Object.keys(marks).find((id) => query.includes(marks[id] ?? '')) ?? 'unknown';
      queries.push({ layer, query, headers: request.headers });
      const treatment = treatments[layer] ?? json(answers[layer]);
      treatment(response, queries.filter((one) => one.layer === layer).length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  }));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/interpreter`, queries };
}

/** An address at which nobody answers any more. */
export async function deserted(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/api/interpreter`;
}

/** A copy of the fixture district, with old layers that must not be lost. Removed when the test ends. */
export function district(old: readonly string[] = ['roads', 'waterways', 'water', 'green', 'subdistricts']): string {
  const root = mkdtempSync(join(tmpdir(), 'base-fetch-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(smallDistrictRoot, root, { recursive: true });
  for (const name of old) {
    writeFileSync(join(root, `data/base/${name}.geojson`), `{ "type": "FeatureCollection", "name": "${name}",  "features": [] }\n`);
  }
  return root;
}

/** Everything in `data/base/`, byte for byte. */
export function baseFiles(root: string): Record<string, string> {
  const folder = join(root, 'data/base');
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));
}

export interface Layer {
  attribution: { zh: string; en: string };
  method: { zh: string; en: string };
  features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
}

export const readLayer = (root: string, name: string): Layer =>
  JSON.parse(readFileSync(join(root, `data/base/${name}.geojson`), 'utf8')) as Layer;

export const hasLayer = (root: string, name: string): boolean => existsSync(join(root, `data/base/${name}.geojson`));

export interface Run {
  /** The failure’s sentence; null where it succeeded. */
  failure: string | null;
  lines: string[];
  /** Seconds that it would have waited. */
  waits: number[];
}

/** Fetches from a server into a district, without ever really waiting for a busy one. */
export async function run(root: string, endpoint: string, change: Partial<Options & Outside> = {}): Promise<Run> {
  const lines: string[] = [];
  const waits: number[] = [];
  const options: Options = { root, endpoint, only: null, rail: false, timeoutSeconds: 20, attempts: 4, adminLevel: 8, ...change };
  const outside: Outside = {
    fetch,
    now: change.now ?? (() => Date.parse('2031-04-06T00:00:00Z')),
    say: (line) => lines.push(line),
    sleep: (milliseconds) => {
      waits.push(milliseconds / 1000);
      return Promise.resolve();
    },
  };
  const failure = await fetchBase(options, outside).then(() => null, (error: Error) => {
    if (error.name !== 'Failure') throw error;
    return error.message;
  });
  return { failure, lines, waits };
}
