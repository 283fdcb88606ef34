import { parseArgs } from 'node:util';
import type { CoordinateSystem } from '../../src/geo/coordinate-systems';
import { districtRoot } from '../district-root';
import { Refusal } from './refusal';
import { systemNames } from './reading';
import type { Language } from './words';

export interface Options {
  /** Paths; - is the standard input or output. */
  readonly input: string;
  readonly output: string;
  readonly zones: string | undefined;
  readonly plan: string | undefined;
  readonly system: CoordinateSystem | undefined;
  readonly encoding: string | undefined;
  readonly longitude: string | undefined;
  readonly latitude: string | undefined;
  readonly language: Language;
  readonly root: string;
}

/** Encodings in which the bytes of delimiters and quotes are never part of another character. */
const encodings = ['utf-8', 'gbk', 'gb2312', 'gb18030', 'big5', 'windows-1252'];

export const help = `npm run --silent assign -- --in sites.csv --out result.csv [options]

Says for every row of a table which zones its position lies in, and how far from their boundary.
为表中每一行注明所在片区，以及到边界的距离。

  --in FILE         the table: CSV, TSV or semicolons; - for the standard input
  --out FILE        the result; - for the standard output
  --zones FILE      zones: GeoJSON in WGS 84 whose polygons have ids
  --plan ID         zones: the areas of a plan in data/; default: those of the first plan
  --crs SYSTEM      ${Object.values(systemNames).join(', ')}; default: by names and numbers, else wgs84
  --encoding NAME   ${encodings.join(', ')}; default: UTF-8, or GB18030 where it is not
  --lon COLUMN      the column of longitudes or eastings
  --lat COLUMN      the column of latitudes or northings
  --language en|zh  of notes; default: that of the environment
  --help

Every row is passed on as it came, with six cells more: zone_ids, zone_names, assignment (inside, edge, possible,
outside, unreadable), boundary_distance_m, assumed_crs, note. Messages go to the standard error.
Ends with 0 when done, 1 when a file cannot be read, understood or written, 2 when the command line is wrong or does
not fit the table, 3 when not one row could be read. See docs/assign.md.`;

function parse(args: readonly string[]) {
  const value = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        in: value, out: value, zones: value, plan: value, crs: value, encoding: value, lon: value, lat: value,
        language: value, root: value, help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.replace(/\.$/, '').replace(/\. To specify.*/, '')}. --help lists the options`);
  }
}

function systemOf(text: string): CoordinateSystem {
  const found = Object.entries(systemNames).find(([, name]) => name.toLowerCase() === text.toLowerCase());
  if (!found) throw new Refusal(`--crs ${text}: should be one of ${Object.values(systemNames).join(', ')}`);
  return found[0] as CoordinateSystem;
}

function encodingOf(text: string): string {
  const lower = text.toLowerCase().replace(/^utf8$/, 'utf-8');
  if (encodings.includes(lower)) return lower;
  throw new Refusal(`--encoding ${text}: should be one of ${encodings.join(', ')}`);
}

function languageOf(text: string | undefined, environment: Readonly<Record<string, string | undefined>>): Language {
  if (text === undefined) return /^zh/i.test(environment['LC_ALL'] || environment['LANG'] || '') ? 'zh' : 'en';
  if (text === 'zh' || text === 'en') return text;
  throw new Refusal(`--language ${text}: should be en or zh`);
}

/** What is asked for; null where it is help. Throws a {@link Refusal}. */
export function readOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Options | null {
  const values = parse(args);
  if (values.help === true) return null;
  if (values.in === undefined) throw new Refusal('--in is missing: which table? --help lists the options');
  if (values.out === undefined) throw new Refusal('--out is missing: where does the result go? - is the standard output');
  if (values.zones !== undefined && values.plan !== undefined) throw new Refusal('--zones and --plan both say which zones: give one');
  return {
    input: values.in,
    output: values.out,
    zones: values.zones,
    plan: values.plan,
    system: values.crs === undefined ? undefined : systemOf(values.crs),
    encoding: values.encoding === undefined ? undefined : encodingOf(values.encoding),
    longitude: values.lon,
    latitude: values.lat,
    language: languageOf(values.language, environment),
    root: values.root ?? districtRoot('.'),
  };
}
