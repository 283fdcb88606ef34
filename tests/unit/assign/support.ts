import type { Options } from '../../../scripts/assign/options';
import { assignTable, type Prepared, type Summary } from '../../../scripts/assign/run';
import type { NamedZone } from '../../../scripts/assign/zones';

/** A square of a fiftieth of a degree around a centre, some two kilometres wide. */
export const squareZone = (id: string, x: number, y: number, more: Partial<NamedZone> = {}): NamedZone => ({
  id,
  name: `${id}片区`,
  uncertaintyMetres: 0,
  geometry: {
    type: 'Polygon',
    coordinates: [[[x - 0.01, y - 0.01], [x + 0.01, y - 0.01], [x + 0.01, y + 0.01], [x - 0.01, y + 0.01], [x - 0.01, y - 0.01]]],
  },
  ...more,
});

export const defaults: Options = {
  input: 'sites.csv',
  output: 'result.csv',
  zones: undefined,
  plan: undefined,
  system: undefined,
  encoding: undefined,
  longitude: undefined,
  latitude: undefined,
  language: 'en',
  root: '.',
};

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

export interface Run {
  readonly bytes: Uint8Array;
  readonly summary: Summary;
  readonly prepared: Prepared;
}

/** Assigns a table in memory, read in pieces of a size. */
export async function run(table: string | Uint8Array, zones: readonly NamedZone[], options: Partial<Options> = {}, size = 65_536): Promise<Run> {
  const written: Uint8Array[] = [];
  let prepared: Prepared | undefined;
  const bytes = typeof table === 'string' ? Buffer.from(table) : table;
  const summary = await assignTable(
    piecesOf(bytes, size),
    zones,
    { ...defaults, ...options },
    (found) => { prepared = found; },
    (output) => {
      written.push(output.slice());
      return Promise.resolve();
    },
  );
  if (prepared === undefined) throw new Error('nothing was prepared');
  return { bytes: Buffer.concat(written), summary, prepared };
}

export const textOf = (bytes: Uint8Array, encoding = 'utf-8'): string => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
