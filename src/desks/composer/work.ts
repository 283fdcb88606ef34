import type { Lookups } from '../../catalogue/lookups';
import { readAddress, writeCamera, writeSearch } from '../../view/address';
import {
  cleanTitle, framedView, isSize, longestHost, ratios, roundedCamera, sandboxes, usualHeight, type Composition, type Height,
} from './composition';

/** What of a map’s address a frame can carry. */
const viewKeys: readonly string[] = [
  'plan', 'place', 'layers', 'compare', 'together', 'base', 'industry', 'kind', 'subdistrict', 'theme', 'lang', 'embed', 'show', 'wheel',
];

const ownKeys = ['map', 'choose', 'width', 'height', 'sandbox', 'messages', 'host', 'title'] as const;
type OwnKey = (typeof ownKeys)[number];

const plain = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
const encode = (text: string): string => encodeURIComponent(plain(text)).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');

/** Writes a composition: the frame’s own query, and behind it what the query cannot say. Never empty. */
export function writeWork(composition: Composition, lookups: Lookups): string {
  const { view, camera, visitorsLanguage, width, height, sandbox, messages, host, title } = composition;
  const own: Record<OwnKey, string | null> = {
    map: camera && writeCamera(camera).slice('#map='.length),
    choose: visitorsLanguage ? 'lang' : null,
    width: width === null ? null : String(width),
    height: height === usualHeight ? null : String(height),
    sandbox: sandbox === 'usual' ? null : sandbox,
    messages: messages ? '1' : null,
    host: host || null,
    title,
  };
  const written = ownKeys.flatMap((key) => {
    const value = own[key];
    return value === null ? [] : [`${key}=${encode(value)}`];
  });
  return [writeSearch(view, lookups).slice(1), ...written].join('&');
}

export interface ReadWork {
  readonly composition: Composition;
  /** What could not be used, as `key=value`. */
  readonly unread: readonly string[];
}

/**
 * Reads what {@link writeWork} wrote. Never throws: what cannot be used stays as usual and is told in `unread`.
 * @param start what stands where nothing has been written
 */
export function readWork(text: string | undefined, start: Composition, lookups: Lookups): ReadWork {
  if (text === undefined || text === '') return { composition: start, unread: [] };
  const given = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(text)) if (!given.has(key)) given.set(key, value);
  const search = [...given].filter(([key]) => viewKeys.includes(key) && key !== 'embed').map(([key, value]) => `${key}=${encode(value)}`);
  const { view, notices } = readAddress(`?${['embed=1', ...search].join('&')}`, '', lookups);
  const unread = notices.map(({ parameter, value }) => `${parameter}=${value}`);
  let composition: Composition = {
    view: framedView(view), camera: null, visitorsLanguage: false, width: null, height: usualHeight, sandbox: 'usual', messages: false, host: '', title: null,
  };
  for (const [key, value] of given) {
    if (viewKeys.includes(key)) continue;
    const read = readOwn(composition, key, value, lookups);
    if (read) composition = read;
    else unread.push(`${key}=${value}`);
  }
  return { composition, unread };
}

function readOwn(composition: Composition, key: string, value: string, lookups: Lookups): Composition | null {
  switch (key as OwnKey) {
    case 'map': {
      const { camera } = readAddress('', `#map=${value}`, lookups);
      return camera && { ...composition, camera: roundedCamera(camera) };
    }
    case 'choose':
      return value === 'lang' ? { ...composition, visitorsLanguage: true } : null;
    case 'width': {
      const width = readSize(value);
      return width === null ? null : { ...composition, width };
    }
    case 'height': {
      const height: Height | null = value === 'auto' ? value : (ratios.find((ratio) => ratio === value) ?? readSize(value));
      return height === null ? null : { ...composition, height };
    }
    case 'sandbox': {
      const sandbox = sandboxes.find((candidate) => candidate === value);
      return sandbox ? { ...composition, sandbox } : null;
    }
    case 'messages':
      return value === '1' ? { ...composition, messages: true } : null;
    case 'host':
      return { ...composition, host: [...value].slice(0, longestHost).join('') };
    case 'title':
      return { ...composition, title: cleanTitle(value) };
    default:
      return null;
  }
}

/** A size in pixels, as it may stand in an address or be typed; null for anything else. */
export function readSize(text: string): number | null {
  return /^\d{1,5}$/.test(text) && isSize(Number(text)) ? Number(text) : null;
}
