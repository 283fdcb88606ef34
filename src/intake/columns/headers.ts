import type { CoordinateSystem } from '../../geo/coordinate-systems';

/** What a column’s name says it holds. */
export type ColumnRole = 'longitude' | 'latitude' | 'easting' | 'northing' | 'x' | 'y' | 'text' | 'wkt' | 'industry';

/** Names as they are compared: without case, width, spaces, marks and what stands in brackets. */
function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase()
    .replace(/[([{【〔].*?[)\]}】〕]/g, '')
    .replace(/[\s_\-.:/·°]+/g, '');
}

/** Words of systems and of kinds of points, which may stand beside the name of an axis. */
const besides = '(?:wgs84|wgs|gcj02|gcj|bd09|bd|cgcs2000|cgcs|epsg\\d+|北京54|西安80|beijing54|xian80|utm|独立|地方|城建|高德|百度|腾讯|火星|gps|地图|大地|地理|中心点?|企业|项目|地块|位置|点位|地址|geo|center|centre|point|map|start|loc(?:ation)?|site|amap|baidu|gaode|deg|dd|的)*';
const axis = (words: string): RegExp => new RegExp(`^${besides}(?:${words})${besides}$`);

const names: readonly (readonly [ColumnRole, RegExp])[] = [
  ['wkt', axis('wkt|thegeom|geom|geometry|shape|几何|几何图形|wktgeom|geomwkt')],
  ['text', axis('坐标|经纬度|坐标经纬度|经纬|位置坐标|xy|lonlat|latlon|latlng|lnglat|latlong|coordinates?|coords?|position|location|定位')],
  ['longitude', axis('经度|东经|经度坐标|经度值|longitude|long|lon|lng|lond|londeg')],
  ['latitude', axis('纬度|北纬|纬度坐标|纬度值|latitude|lat|latd|latdeg')],
  ['easting', axis('东坐标|横坐标|东向坐标|东|e坐标|easting|east|eastings')],
  ['northing', axis('北坐标|纵坐标|北向坐标|北|n坐标|northing|north|northings')],
  ['x', axis('x|x坐标|坐标x|xcoord|xcoordinate|coordx|pointx|x值|x轴')],
  ['y', axis('y|y坐标|坐标y|ycoord|ycoordinate|coordy|pointy|y值|y轴')],
  // Not where its park or zone stands, nor a code, which no word could be matched with.
  ['industry', /^(?!.*(?:代码|编码|编号|园|片区|基地|用地|空间|code|id$)).*(?:产业|行业|主营|经营范围|赛道|领域|industry|industries|sector|business)/],
];

/** The role that a column’s name gives it; null where it names something else. */
export function roleOf(name: string): ColumnRole | null {
  const plain = plainName(name);
  return plain === '' ? null : names.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

const systems: readonly (readonly [CoordinateSystem, RegExp])[] = [
  ['gcj02', /gcj-?_?\s?02|火星|高德|腾讯|gaode|amap/i],
  ['bd09', /bd-?_?\s?09|百度|baidu/i],
  ['epsg4547', /epsg:?_?\s?4547|gauss.*cm[\s_]?114e/i],
  ['epsg4526', /epsg:?_?\s?4526|gauss.*zone[\s_]?38/i],
  ['wgs84', /wgs-?_?\s?(?:19)?84|cgcs-?_?\s?2000|\bgps\b|大地2000|epsg:?_?\s?(?:4326|4490)|天地图/i],
];

/** The coordinate system that a text names; null where none or more than one. */
export function systemNamed(text: string): CoordinateSystem | null {
  const found = systems.filter(([, pattern]) => pattern.test(text));
  // CGCS2000 is named with its grids, too; then the grid says more.
  const kept = found.length > 1 ? found.filter(([system]) => system !== 'wgs84') : found;
  return kept.length === 1 ? kept[0]?.[0] ?? null : null;
}

const otherSystems = /epsg:?_?\s?(?!(?:4547|4526|4326|4490)(?!\d))\d{4,6}|utm|北京_?\s?(?:19)?54|beijing_?\s?(?:19)?54|西安_?\s?(?:19)?80|xi.?an_?\s?(?:19)?80|墨卡托|mercator|独立坐标|地方坐标|城建坐标/i;

/**
 * The name of a system that is not known here; null where a text names none. Such systems may have numbers like those of
 * the ones that are known, and lie a hundred metres or more off.
 */
export const otherSystemNamed = (text: string): string | null => otherSystems.exec(text)?.[0] ?? null;

/** Spreadsheets’ letters, for columns without a name: A, B … Z, AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
