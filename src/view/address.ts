import type { Lookups } from '../catalogue/lookups';
import type { Camera } from '../geo/mercator';
import { deskParameters, parameters, type Parameter } from './parameters';
import { defaultView, type View } from './view';

/** Something in an address that could not be used; with `reason`, because there was too much of it. */
export interface AddressNotice {
  readonly parameter: string;
  readonly value: string;
  readonly reason?: 'excess';
}

export interface Arrival {
  readonly view: View;
  /** Null where the address names none. */
  readonly camera: Camera | null;
  readonly notices: readonly AddressNotice[];
}

/**
 * Reads an address. Never throws: what is unknown or broken is left at its default and told in `notices`.
 * @param search from "?", as in `location.search`
 * @param hash from "#", as in `location.hash`
 */
export function readAddress(search: string, hash: string, lookups: Lookups): Arrival {
  const notices: AddressNotice[] = [];
  let view = defaultView(lookups.catalogue.plans[0]?.id ?? '');
  const readAll = (given: URLSearchParams, known: readonly Parameter[]): void => {
    for (const { name, read, excess } of known) {
      const value = given.get(name);
      if (value === null) continue;
      const changed = read(value, view, lookups);
      if (!changed) notices.push({ parameter: name, value });
      else view = changed;
      const left = changed && excess?.(value);
      if (left) notices.push({ parameter: name, value: left, reason: 'excess' });
    }
  };
  readAll(new URLSearchParams(search), parameters);
  readAll(new URLSearchParams(hash.slice(1)), deskParameters);
  const map = mapPartOf(hash);
  const camera = readCamera(map);
  if (camera === 'broken') notices.push({ parameter: 'map', value: map.replace(/^#map=/, '') });
  return { view, camera: camera === 'broken' ? null : camera, notices };
}

/** The query part of a view’s address, with its "?"; empty for the default view. */
export function writeSearch(view: View, lookups: Lookups): string {
  const written = writeAll(parameters, view, lookups);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/**
 * The part of an address that is sent to no server, with its "#": where the camera is, and what the desks were told.
 * @param map as `writeCamera` or `mapPartOf` gives it; empty for none
 */
export function writeHash(view: View, lookups: Lookups, map: string): string {
  const written = [...(map === '' ? [] : [map.slice(1)]), ...writeAll(deskParameters, view, lookups)];
  return written.length === 0 ? '' : `#${written.join('&')}`;
}

/** What a hash says of the camera, as `#map=…`; empty where it says nothing. */
export const mapPartOf = (hash: string): string => `#${hash.slice(1).split('&').find((part) => part.startsWith('map=')) ?? ''}`.replace(/^#$/, '');

function writeAll(known: readonly Parameter[], view: View, lookups: Lookups): string[] {
  return known.flatMap(({ name, write }) => {
    const value = write(view, lookups);
    return value === null ? [] : [`${name}=${encode(value)}`];
  });
}

/** Percent-encodes what a query needs encoded, and leaves commas, colons and slashes readable. Half a character becomes U+FFFD. */
function encode(value: string): string {
  return encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

const zoomDecimals = 2;
const degreeDecimals = 5;
const bearingDecimals = 1;

/** `#map=zoom/latitude/longitude`, as OpenStreetMap writes it: latitude first; then `/bearing` where the map is turned. */
export function writeCamera({ center: [longitude, latitude], zoom, bearing = 0 }: Camera): string {
  const short = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));
  const turned = short(bearing, bearingDecimals);
  const resting = `#map=${short(zoom, zoomDecimals)}/${short(latitude, degreeDecimals)}/${short(longitude, degreeDecimals)}`;
  return turned === '0' || turned === '-0' ? resting : `${resting}/${turned}`;
}

/** The camera a hash names; null where it names none. */
export function readCamera(hash: string): Camera | null | 'broken' {
  if (!hash.startsWith('#map=')) return null;
  const numbers = hash.slice('#map='.length).split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [zoom = NaN, latitude = NaN, longitude = NaN, bearing = 0] = numbers;
  const sound = (numbers.length === 3 || numbers.length === 4) && numbers.every(Number.isFinite)
    && zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180 && Math.abs(bearing) <= 180;
  if (!sound) return 'broken';
  return { center: [longitude, latitude], zoom, ...(bearing !== 0 && { bearing }) };
}
