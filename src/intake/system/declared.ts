import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { IntakeProblem, SystemGuess } from '../intake';
import { foundText } from '../problem';

/** What a file says of its coordinate system. */
export interface DeclaredSystem {
  readonly system: CoordinateSystem | null;
  /** As the file calls it. */
  readonly name: string;
}

const byCode: Readonly<Record<string, CoordinateSystem>> = {
  '4326': 'wgs84', '4490': 'wgs84', '4979': 'wgs84', '4547': 'epsg4547', '4526': 'epsg4526',
};

const code = /(?:EPSG|CGCS)\s*:{1,2}\s*(?:[\d.]*:)?(\d{4,6})\s*$/i;

/** A system by its code or name: `EPSG:4547`, `urn:ogc:def:crs:EPSG::4547`, `urn:ogc:def:crs:OGC:1.3:CRS84`. */
export function systemOfName(name: string): CoordinateSystem | null {
  if (/CRS:?84$/i.test(name.trim())) return 'wgs84';
  const [, number] = code.exec(name.trim()) ?? [];
  return number === undefined ? null : byCode[number] ?? null;
}

const parameter = (text: string, name: string): number =>
  Number(new RegExp(String.raw`PARAMETER\s*\[\s*"${name}"\s*,\s*([-+\d.eE]+)`, 'i').exec(text)?.[1] ?? NaN);

/** WGS 84 and CGCS2000 are taken as one (see geo/coordinate-systems); older Chinese datums lie up to a hundred metres off. */
const datums = /CGCS[_ ]?2000|China[_ ]2000|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000|WGS[_ ]?(?:19)?84/i;
const otherDatums = /Beijing[_ ]?1954|Xian[_ ]?1980|Pulkovo|Krasovsky|NAD[_ ]?\d|ETRS|Tokyo/i;

/** A system by the text of a `.prj` (WKT as ESRI or OGC write it), by its parameters rather than its name. */
export function systemOfPrj(text: string): DeclaredSystem {
  const name = /(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS|GEODCRS)\s*\[\s*"([^"]*)"/i.exec(text)?.[1] ?? text;
  const declared = (system: CoordinateSystem | null): DeclaredSystem => ({ system, name: foundText(name) });
  if (!datums.test(text) || otherDatums.test(text)) return declared(null);
  if (/^\s*(?:GEOGCS|GEOGCRS|GEODCRS)/i.test(text)) return declared(/Degree/i.test(text) || !/UNIT/i.test(text) ? 'wgs84' : null);
  const transverse = /Gauss[_ ]Kr[uü]e?ger|Transverse[_ ]Mercator/i.test(text);
  const scale = parameter(text, 'scale_factor');
  const fits = transverse && parameter(text, 'central_meridian') === 114 && (Number.isNaN(scale) || scale === 1)
    && (parameter(text, 'false_northing') || 0) === 0 && (parameter(text, 'latitude_of_origin') || 0) === 0;
  if (!fits) return declared(null);
  const easting = parameter(text, 'false_easting');
  return declared(easting === 500_000 ? 'epsg4547' : easting === 38_500_000 ? 'epsg4526' : null);
}

/** What a declared system comes to; one that is not known here is remarked upon. */
export function declaredGuess(declared: DeclaredSystem | null, from: 'prj' | 'crs'): { system: SystemGuess; remarks: IntakeProblem[] } {
  if (!declared) return { system: { system: null, from: 'nothing' }, remarks: [] };
  return {
    system: { system: declared.system, from },
    remarks: declared.system === null ? [{ code: 'unsupportedSystem', found: declared.name }] : [],
  };
}
