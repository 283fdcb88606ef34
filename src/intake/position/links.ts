import gcoord from 'gcoord';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { RowCode } from '../codes';
import type { Pair } from '../system/to-lon-lat';

export interface LinkPosition {
  /** Longitude and latitude. */
  readonly position: Pair;
  /** The likeliest first; more than one where the service draws different maps in different systems. */
  readonly systems: readonly CoordinateSystem[];
  readonly order: 'longitude-latitude' | 'latitude-longitude';
}

const number = String.raw`([+-]?\d+(?:\.\d+)?)`;
const couple = new RegExp(String.raw`^\s*(?:latlng:|coord:|loc:)?\s*${number}\s*[,~ ]\s*${number}(?![\d.])`, 'i');

const latitudeFirst = 'latitude-longitude';
const longitudeFirst = 'longitude-latitude';
type Order = typeof latitudeFirst | typeof longitudeFirst;

interface Service {
  readonly hosts: RegExp;
  readonly systems: readonly CoordinateSystem[];
  /** Parameters that hold both numbers, in the order in which they are tried. */
  readonly parameters: readonly (readonly [name: string, order: Order])[];
  /** Elsewhere in the address. */
  readonly patterns?: readonly (readonly [RegExp, Order])[];
}

/** Google, Apple and Bing draw mainland China on maps in GCJ-02, and their photographs in WGS 84. */
const eitherInChina = ['gcj02', 'wgs84'] as const;

const services: readonly Service[] = [
  {
    hosts: /(?:^|\.)(?:amap|gaode)\.com$/, systems: ['gcj02'],
    parameters: [['position', longitudeFirst], ['to', longitudeFirst], ['to[lnglat]', longitudeFirst], ['lnglat', longitudeFirst], ['center', longitudeFirst], ['q', latitudeFirst]],
    patterns: [[new RegExp(String.raw`[?&]p=[^,&]*,${number},${number}`), latitudeFirst]],
  },
  {
    hosts: /(?:^|\.)map\.qq\.com$/, systems: ['gcj02'],
    parameters: [['marker', latitudeFirst], ['coord', latitudeFirst], ['center', latitudeFirst], ['tocoord', latitudeFirst]],
  },
  {
    hosts: /(?:^|\.)baidu\.com$/, systems: ['bd09'],
    parameters: [['location', latitudeFirst], ['latlng', latitudeFirst], ['destination', latitudeFirst], ['center', latitudeFirst]],
  },
  {
    hosts: /(?:^|\.)tianditu\.(?:gov\.cn|com|cn)$/, systems: ['wgs84'],
    parameters: [['center', longitudeFirst], ['lonlat', longitudeFirst], ['location', longitudeFirst]],
  },
  {
    hosts: /(?:^|\.)(?:openstreetmap\.org|osm\.org)$/, systems: ['wgs84'], parameters: [],
    patterns: [[new RegExp(String.raw`[#&]map=\d+(?:\.\d+)?/${number}/${number}`), latitudeFirst]],
  },
  {
    hosts: /(?:^|\.)google\.[a-z.]+$/, systems: eitherInChina,
    parameters: [['q', latitudeFirst], ['query', latitudeFirst], ['ll', latitudeFirst], ['destination', latitudeFirst], ['center', latitudeFirst]],
    patterns: [
      [new RegExp(`!3d${number}!4d${number}`), latitudeFirst],
      [new RegExp(`/(?:place|search)/${number},\\+?${number}`), latitudeFirst],
      [new RegExp(`/@${number},${number}`), latitudeFirst],
    ],
  },
  {
    hosts: /(?:^|\.)(?:apple|bing)\.com$/, systems: eitherInChina,
    parameters: [['ll', latitudeFirst], ['coordinate', latitudeFirst], ['q', latitudeFirst], ['cp', latitudeFirst]],
  },
];

/** Single parameters for each axis, as several services have them. */
const apart = [['mlon', 'mlat'], ['lng', 'lat'], ['lon', 'lat'], ['longitude', 'latitude'], ['dlon', 'dlat']] as const;

/** A parameter may say the system itself. */
const declared: Readonly<Record<string, CoordinateSystem>> = {
  gaode: 'gcj02', gcj02: 'gcj02', gcj02ll: 'gcj02', wgs84: 'wgs84', wgs84ll: 'wgs84', bd09ll: 'bd09', bd09: 'bd09',
};

const link = /(?:https?:\/\/|geo:)[^\s，。；、）】》"'<>]+/i;
const bare = /^(?:www\.|map\.|maps\.|uri\.|ditu\.)?[a-z.]*(?:amap\.com|gaode\.com|map\.qq\.com|baidu\.com|tianditu\.gov\.cn|openstreetmap\.org|google\.[a-z.]+)\/\S+/i;

function addressIn(text: string): URL | null {
  const found = link.exec(text)?.[0] ?? (bare.test(text.trim()) ? `https://${text.trim()}` : undefined);
  try {
    return found === undefined ? null : new URL(found);
  } catch {
    return null;
  }
}

const pairOf = ([first, second]: readonly [string, string], order: Order): Pair =>
  order === longitudeFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];

/** Query parameters, those behind the hash included. */
function parametersOf({ search, hash }: URL): URLSearchParams {
  const all = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.replace(/^#[^?]*\?|^#/, ''))) if (!all.has(name)) all.append(name, value);
  return all;
}

function foundIn(service: Service, url: URL): { position: Pair; order: Order } | null {
  const parameters = parametersOf(url);
  for (const [name, order] of service.parameters) {
    const [, first, second] = couple.exec(parameters.get(name) ?? '') ?? [];
    if (first !== undefined && second !== undefined) return { position: pairOf([first, second], order), order };
  }
  for (const [longitude, latitude] of apart) {
    const [east, north] = [parameters.get(longitude), parameters.get(latitude)];
    if (east && north && Number.isFinite(Number(east)) && Number.isFinite(Number(north))) {
      return { position: [Number(east), Number(north)], order: longitudeFirst };
    }
  }
  for (const [pattern, order] of service.patterns ?? []) {
    const [, first, second] = pattern.exec(decodedAddress(url)) ?? [];
    if (first !== undefined && second !== undefined) return { position: pairOf([first, second], order), order };
  }
  return null;
}

function decodedAddress({ href }: URL): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Baidu’s own addresses give metres of its Mercator projection. */
const baiduMercator = new RegExp(String.raw`/@${number},${number},`);

/** The position that a map service’s link carries; null where a text is no link. Nothing is fetched. */
export function readLink(text: string): LinkPosition | { readonly code: RowCode } | null {
  const url = addressIn(text);
  if (!url) return null;
  if (url.protocol === 'geo:') {
    const [, first, second] = couple.exec(url.pathname) ?? [];
    return first === undefined || second === undefined ? { code: 'linkWithoutPosition' }
      : { position: pairOf([first, second], latitudeFirst), systems: ['wgs84'], order: latitudeFirst };
  }
  const service = services.find(({ hosts }) => hosts.test(url.hostname));
  if (!service) return { code: 'linkWithoutPosition' };
  const [, east, north] = (service.systems[0] === 'bd09' && baiduMercator.exec(url.pathname)) || [];
  if (east !== undefined && north !== undefined) {
    const [longitude, latitude] = gcoord.transform([Number(east), Number(north)], gcoord.BD09MC, gcoord.BD09);
    return { position: [longitude, latitude], systems: ['bd09'], order: longitudeFirst };
  }
  const found = foundIn(service, url);
  if (!found) return { code: 'linkWithoutPosition' };
  const parameters = parametersOf(url);
  const own = declared[(parameters.get('coord_type') ?? parameters.get('coordinate') ?? '').toLowerCase()];
  return { ...found, systems: own ? [own] : service.systems };
}
