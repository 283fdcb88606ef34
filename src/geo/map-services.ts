/** Links that open a place in other maps, its coordinates converted to what each of them draws. */
import { isLonLat, toBd09, toGcj02 } from './coordinate-systems';
import type { LonLat } from './mercator';

export interface MapServiceLink {
  readonly id: 'amap' | 'baidu' | 'tianditu';
  readonly url: string;
  /**
   * Whether the service documents this address. Where it does not, the map may open elsewhere than at the place, and
   * whoever offers the link should offer the coordinates to copy, too.
   */
  readonly documented: boolean;
}

/** Both services ask callers to name themselves; Baidu in the form webapp.company.app. */
const caller = 'industrial-space-map';
const tiandituZoom = 16;

/** Six decimals are a tenth of a metre; an exponent, which these services do not read, never appears. */
const degrees = (value: number) => value.toFixed(6);

/** Half a character, as cutting a text may leave it, would make encodeURIComponent throw. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** https://lbs.amap.com/api/uri-api/guide/mobile-web/point: longitude first. */
function amap(position: LonLat, name: string): string {
  const [longitude, latitude] = position.map(degrees);
  return `https://uri.amap.com/marker?position=${longitude},${latitude}&name=${encode(name)}&src=${caller}&coordinate=gaode&callnative=0`;
}

/** https://lbsyun.baidu.com/index.php?title=uri/api/web: latitude first; title, content, output and src are required. */
function baidu(position: LonLat, name: string): string {
  const [longitude, latitude] = position.map(degrees);
  const text = encode(name);
  return `https://api.map.baidu.com/marker?location=${latitude},${longitude}&title=${text}&content=${text}&coord_type=bd09ll&output=html&src=webapp.${caller}.map`;
}

/** CGCS2000, which is WGS 84 within a metre. Tianditu documents no such address; this form is only seen in use. */
function tianditu(position: LonLat): string {
  const [longitude, latitude] = position.map(degrees);
  return `https://map.tianditu.gov.cn/?center=${longitude},${latitude}&zoom=${tiandituZoom}`;
}

/** A WGS 84 position in the other maps; none where it is no position. A place without a name bears its coordinates. */
export function mapServiceLinks(position: LonLat, name: string): readonly MapServiceLink[] {
  const gcj02 = toGcj02(position);
  const bd09 = toBd09(position);
  if (!isLonLat(position) || !gcj02 || !bd09) return [];
  const label = name.trim() || position.map(degrees).join(', ');
  return [
    { id: 'amap', url: amap(gcj02, label), documented: true },
    { id: 'baidu', url: baidu(bd09, label), documented: true },
    { id: 'tianditu', url: tianditu(position), documented: false },
  ];
}
