import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { positionsOf } from '../../src/geo/bounds';
import { isLonLat } from '../../src/geo/coordinate-systems';
import type { Zone } from '../../src/geo/zones/zone';
import { exitCodes, Refusal } from './refusal';

/** A zone to assign to. */
export interface NamedZone extends Zone {
  readonly name: string;
  /** How far off its boundary may be; 0 where nothing says so. */
  readonly uncertaintyMetres: number;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isArea = (geometry: unknown): geometry is Polygon | MultiPolygon =>
  isObject(geometry) && (geometry['type'] === 'Polygon' || geometry['type'] === 'MultiPolygon');

/** A name as it stands, or the Chinese of a name in two languages; else the id. */
function nameOf(properties: Json, id: string): string {
  const name = properties['name'] ?? properties['名称'] ?? properties['NAME'];
  const text = isObject(name) ? (name['zh'] ?? name['en']) : name;
  return typeof text === 'string' && text.trim() !== '' ? text : id;
}

function idOf(feature: Json, properties: Json): string | null {
  const id = feature['id'] ?? properties['id'];
  return (typeof id === 'string' && id.trim() !== '') || typeof id === 'number' ? String(id) : null;
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number');
const isRing = (value: unknown) => Array.isArray(value) && value.every(isPosition);
const isPolygon = (value: unknown) => Array.isArray(value) && value.every(isRing);

/** Why coordinates are none of an area in degrees; null where they are. */
function complaintOf(geometry: Polygon | MultiPolygon): string | null {
  const { type, coordinates } = geometry;
  const wellFormed = type === 'Polygon' ? isPolygon(coordinates) : Array.isArray(coordinates) && coordinates.every(isPolygon);
  if (!wellFormed) return 'its coordinates are not rings of positions';
  const positions = positionsOf(geometry);
  if (positions.length === 0) return 'it has no positions';
  const stray = positions.find(([x = NaN, y = NaN]) => !isLonLat([x, y]));
  return stray ? `${stray.slice(0, 2).join(', ')} is no longitude and latitude in degrees: zones should be in WGS 84` : null;
}

/**
 * The areas of a GeoJSON text; what is no area is left out and counted. `name` is for messages.
 * Throws a {@link Refusal} where it is no GeoJSON, or its areas have no ids, the same ids, or bad coordinates.
 */
export function zonesOfText(text: string, name: string): { zones: NamedZone[]; leftOut: number } {
  const refuse = (message: string) => new Refusal(`${name}: ${message}`, exitCodes.failed);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw refuse(`this is no JSON (${(error as Error).message})`);
  }
  if (!isObject(data) || data['type'] !== 'FeatureCollection' || !Array.isArray(data['features'])) {
    throw refuse('this is no GeoJSON FeatureCollection');
  }
  const features: unknown[] = data['features'];
  const areas = features.flatMap((feature, at) => (isObject(feature) && isArea(feature['geometry']) ? [{ feature, number: at + 1 }] : []));
  if (areas.length === 0) throw refuse(`none of its ${features.length} features is a Polygon or MultiPolygon`);

  const seen = new Map<string, number>();
  const zones = areas.map(({ feature, number }): NamedZone => {
    const properties = isObject(feature['properties']) ? feature['properties'] : {};
    const id = idOf(feature, properties);
    if (id === null) throw refuse(`feature ${number} has no id: each zone needs one, as "id" of the feature or of its properties`);
    const earlier = seen.get(id);
    if (earlier !== undefined) throw refuse(`features ${earlier} and ${number} have the same id, ${id}`);
    seen.set(id, number);
    const { geometry } = feature as unknown as Feature<Polygon | MultiPolygon>;
    const complaint = complaintOf(geometry);
    if (complaint !== null) throw refuse(`feature ${number} (${id}): ${complaint}`);
    const placement = properties['placement'];
    const uncertainty = isObject(placement) ? placement['uncertaintyMetres'] : undefined;
    return { id, name: nameOf(properties, id), geometry, uncertaintyMetres: typeof uncertainty === 'number' && uncertainty > 0 ? uncertainty : 0 };
  });
  return { zones, leftOut: features.length - areas.length };
}

/** The areas of a GeoJSON file. Throws a {@link Refusal}, also where it cannot be read. */
export function zonesOfFile(path: string): { zones: NamedZone[]; leftOut: number } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Refusal(`--zones ${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  return zonesOfText(text, path);
}
