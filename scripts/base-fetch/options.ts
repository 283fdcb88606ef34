import { parseArgs } from 'node:util';
import { districtRoot } from '../district-root';
import type { Server } from './ask';
import { Failure } from './failure';
import { layerIds, type LayerSettings } from './layers';

/** The interpreter that the OpenStreetMap community runs for everyone. */
const publicEndpoint = 'https://overpass-api.de/api/interpreter';

export interface Options extends Server, LayerSettings {
  root: string;
  /** Ids of the layers asked for by name; null for all. */
  only: readonly string[] | null;
  /** Whether rail and stations are fetched though their files are there. */
  rail: boolean;
}

export const help = `npm run base:fetch -- [options]

Fetches the district’s roads, waterways, water, green and subdistricts from OpenStreetMap into data/base/.

  --only a,b        only these layers: ${layerIds.join(', ')}
  --rail            rail and stations too, in place of the files that are there
  --endpoint URL    Overpass interpreter; default: OVERPASS_ENDPOINT, else ${publicEndpoint}
  --timeout S       seconds for each request; default 180
  --attempts N      how often a busy server is asked; default 5
  --admin-level N   OpenStreetMap’s admin_level of subdistricts; default 8
  --root DIR        where data/ lies; default: here`;

function number(name: string, text: string, { least, most = Infinity, whole = true }: { least: number; most?: number; whole?: boolean }): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  const range = most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Failure(`--${name} ${text}: should be a ${whole ? 'whole ' : ''}number, ${range}`);
}

function address(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Failure(`--endpoint ${text}: should be an address such as ${publicEndpoint}`);
}

function chosen(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim()).filter((id) => id !== '');
  const unknown = ids.find((id) => !layerIds.includes(id));
  if (ids.length > 0 && unknown === undefined) return ids;
  throw new Failure(`--only ${text}: ${unknown === undefined ? 'names no layer' : `there is no layer “${unknown}”`}; should be some of ${layerIds.join(', ')}`);
}

function parse(args: readonly string[]) {
  const value = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        endpoint: value, only: value, timeout: value, attempts: value, 'admin-level': value, root: value,
        rail: { type: 'boolean' }, help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message.replace(/\.$/, '')}. --help lists what there is`);
  }
}

/** What is asked for on the command line and in the environment; null where it is help. */
export function readOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Options | null {
  const values = parse(args);
  if (values.help === true) return null;
  return {
    endpoint: address(values.endpoint ?? (environment['OVERPASS_ENDPOINT'] || publicEndpoint)),
    timeoutSeconds: number('timeout', values.timeout ?? '180', { least: 0.1, most: 3600, whole: false }),
    attempts: number('attempts', values.attempts ?? '5', { least: 1, most: 20 }),
    adminLevel: number('admin-level', values['admin-level'] ?? '8', { least: 2, most: 12 }),
    root: values.root ?? districtRoot('.'),
    only: values.only === undefined ? null : chosen(values.only),
    rail: values.rail === true,
  };
}
