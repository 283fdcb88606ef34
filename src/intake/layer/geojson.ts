import type { Geometry } from 'geojson';
import type { IntakeOptions, IntakeProblem, OpenedIntake } from '../intake';
import { foundText } from '../problem';
import { declaredGuess, systemOfName, type DeclaredSystem } from '../system/declared';
import { openLayer, type LayerFeature } from './layer';
import { attributeText, wholeText } from './text';

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const geometryTypes = new Set(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']);

const isGeometry = (value: unknown): value is Geometry & Members =>
  isMembers(value) && typeof value.type === 'string' && geometryTypes.has(value.type);

/** The `crs` member of GeoJSON before RFC 7946, which desktop GIS still write. */
function crsOf(root: Members): DeclaredSystem | null {
  const crs = root.crs;
  if (!isMembers(crs)) return null;
  const name = isMembers(crs.properties) ? crs.properties.name ?? crs.properties.code : crs.name;
  if (typeof name !== 'string' && typeof name !== 'number') return null;
  const text = typeof name === 'number' ? `EPSG:${name}` : name;
  return { system: systemOfName(text), name: foundText(text) };
}

function featureOf(value: unknown): LayerFeature | IntakeProblem {
  if (isGeometry(value)) return { attributes: new Map(), geometry: value };
  if (!isMembers(value) || value.type !== 'Feature') {
    return { code: 'notFeature', found: isMembers(value) ? foundText(attributeText(value.type)) : foundText(attributeText(value)) };
  }
  // Entries, not member access: an attribute may be called __proto__.
  const attributes = new Map(Object.entries(isMembers(value.properties) ? value.properties : {}).map(([name, member]) => [name, attributeText(member)]));
  if (value.id !== undefined && !attributes.has('id')) attributes.set('id', attributeText(value.id));
  const geometry = value.geometry ?? null;
  if (geometry !== null && !isGeometry(geometry)) return { code: 'badCoordinates', found: foundText(attributeText(geometry)) };
  return { attributes, geometry };
}

/** RFC 8142, or one feature to a line, as many tools stream them. Null where the text is neither. */
function sequenceOf(text: string): unknown[] | null {
  const parts = text.split(text.includes('\u001E') ? '\u001E' : /\r?\n/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const values: unknown[] = [];
  for (const [index, part] of parts.entries()) {
    try {
      values.push(JSON.parse(part));
    } catch {
      if (index === 0) return null;
      values.push(undefined);
    }
  }
  return values;
}

/** The features that stand whole before the place where a FeatureCollection breaks off. */
function wholeFeatures(text: string): unknown[] {
  const start = /"features"\s*:\s*\[/.exec(text);
  if (!start) return [];
  const values: unknown[] = [];
  let depth = 0;
  let from = 0;
  let quoted = false;
  for (let at = start.index + start[0].length; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123) {
      if (depth === 0) from = at;
      depth += 1;
    } else if (code === 125) {
      depth -= 1;
      if (depth < 0) break;
      if (depth > 0) continue;
      try {
        values.push(JSON.parse(text.slice(from, at + 1)));
      } catch {
        break;
      }
    } else if (code === 93 && depth === 0) break;
  }
  return values;
}

/** Data reach a dozen; parsers take seconds or fail for what is nested by the million. */
const deepest = 200;

/** How deep a text of JSON is nested, as far as it matters. */
function depthOf(text: string): number {
  let depth = 0;
  let greatest = 0;
  for (let at = 0; at < text.length && greatest <= deepest; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      // Over the text to its closing quote; one behind an odd number of backslashes does not close it.
      for (at = text.indexOf('"', at + 1); at !== -1 && isEscaped(text, at); at = text.indexOf('"', at + 1));
      if (at === -1) break;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > greatest) greatest = depth;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return greatest;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

/** The text where a parser stopped; its message is in one language only. */
function faultyText(text: string, error: unknown): string {
  const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
  return foundText(text.slice(Math.max(0, at - 25), at + 15));
}

/** Opens GeoJSON: a FeatureCollection, a Feature, a geometry, or a sequence of features. */
export function openGeoJson(bytes: Uint8Array, name: string, options: IntakeOptions): OpenedIntake | { problem: IntakeProblem } {
  const { text, encoding, unsure } = wholeText(bytes, options.encoding);
  const unsureRemark: IntakeProblem[] = unsure ? [{ code: 'encodingUnsure', found: encoding }] : [];
  const opened = (root: Members, members: readonly unknown[], fault?: IntakeProblem): OpenedIntake | { problem: IntakeProblem } => {
    const { system, remarks } = declaredGuess(crsOf(root), 'crs');
    const features = members.map(featureOf);
    return openLayer({ name, format: 'geojson', encoding, features: fault ? [...features, fault] : features, system, remarks: [...unsureRemark, ...remarks] });
  };
  if (depthOf(text) > deepest) return { problem: { code: 'tooDeep', file: name } };
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const found = faultyText(text, error);
    if (error instanceof RangeError) return { problem: { code: 'tooDeep', file: name } };
    const sequence = sequenceOf(text);
    if (sequence) return opened({}, sequence);
    const whole = wholeFeatures(text);
    return whole.length > 0 ? opened({}, whole, { code: 'cutShort', found }) : { problem: { code: 'notJson', file: name, found } };
  }
  if (isMembers(root) && root.type === 'FeatureCollection' && Array.isArray(root.features)) return opened(root, root.features);
  if (isMembers(root) && (root.type === 'Feature' || isGeometry(root))) return opened(root, [root]);
  if (Array.isArray(root) && root.some((member) => isMembers(member) && member.type === 'Feature')) return opened({}, root);
  const type = isMembers(root) ? attributeText(root.type) : Array.isArray(root) ? '[]' : '';
  return { problem: { code: 'notGeoJson', file: name, found: foundText(type) } };
}
