/** Links that open the way between some stops in Amap or Baidu, their coordinates converted to what each of them draws. */
import { isLonLat, toBd09, toGcj02 } from './coordinate-systems';
import type { LonLat } from './mercator';

export interface NavigationStop {
  /** WGS 84, longitude before latitude. */
  readonly position: LonLat;
  readonly name: string;
}

export interface NavigationLink {
  readonly id: 'amap' | 'baidu';
  readonly url: string;
}

/**
 * How many stops on the way each service’s address takes. Amap’s documentation allows one, by car; Baidu’s web
 * address has no such parameter (only its apps’ own addresses have).
 */
export const stopsOnTheWay = { amap: 1, baidu: 0 } as const;

const caller = 'industrial-space-map';
const degrees = (value: number): string => value.toFixed(6);

/** Half a character would make encodeURIComponent throw; commas and bars part what these services read. */
const encode = (text: string): string => encodeURIComponent(text.replaceAll(/[\p{Surrogate}]/gu, '\uFFFD').replaceAll(/[,，|;:]+/g, ' ').trim());

/** https://lbs.amap.com/api/uri-api/guide/travel/route: longitude first, then the name; GCJ-02; at most one `via`. */
function amap(stops: readonly NavigationStop[]): string | null {
  const points = stops.flatMap(({ position, name }) => {
    const converted = toGcj02(position);
    return converted && isLonLat(position) ? [`${converted.map(degrees).join(',')},${encode(name)}`] : [];
  });
  if (points.length !== stops.length || points.length > 2 + stopsOnTheWay.amap) return null;
  const via = points.slice(1, -1).map((point) => `&via=${point}`).join('');
  return `https://uri.amap.com/navigation?from=${points[0]}${via}&to=${points.at(-1)}&mode=car&src=${caller}&callnative=0`;
}

/**
 * https://lbsyun.baidu.com/index.php?title=uri/api/web: latitude first; mode, region, output and src are required.
 * @param region the city or county that start and end lie in, by its Chinese name
 */
function baidu(stops: readonly NavigationStop[], region: string): string | null {
  const points = stops.flatMap(({ position, name }) => {
    const converted = toBd09(position);
    return converted && isLonLat(position) ? [encodeURIComponent('latlng:') + degrees(converted[1]) + ',' + degrees(converted[0]) + encodeURIComponent('|name:') + encode(name)] : [];
  });
  if (points.length !== stops.length || points.length > 2 + stopsOnTheWay.baidu) return null;
  return `https://api.map.baidu.com/direction?origin=${points[0]}&destination=${points.at(-1)}&mode=driving&coord_type=bd09ll&region=${encode(region)}&output=html&src=webapp.${caller}.map`;
}

/** The way by car from the first of some stops to the last, through those between; only services that take so many. */
export function navigationLinks(stops: readonly NavigationStop[], region: string): readonly NavigationLink[] {
  if (stops.length < 2) return [];
  const urls = { amap: amap(stops), baidu: baidu(stops, region) };
  return (['amap', 'baidu'] as const).flatMap((id) => (urls[id] === null ? [] : [{ id, url: urls[id] }]));
}
