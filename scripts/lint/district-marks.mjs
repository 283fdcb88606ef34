/**
 * What would give a district away in the code: its names, and positions in or about it. Read from its data, so that
 * whoever puts in another district is held to their own.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every pair of numbers within coordinates of any depth. */
function* positionsOf(coordinates) {
  if (typeof coordinates[0] === 'number') yield coordinates;
  else for (const inner of coordinates) yield* positionsOf(inner);
}

/** What a district or a city is called beside its name, and not by itself. */
const generic = /(?:新区|特区|[区县市省岛])$|\b(?:new|special|district|county|city|province|island|area|zone)\b/giu;

const plainNames = ({ zh, en }) => [zh, en].map((name) => name.replace(generic, '').trim()).filter((name) => [...name].length > 1);

/** About ten kilometres: what lies that near the district is about it. */
const margin = 0.1;

/** @returns {{ words: string[], bounds: [number, number, number, number] | null }} */
export function districtMarks(root) {
  const districtFile = join(root, 'data/district.json');
  if (!existsSync(districtFile)) return { words: [], bounds: null };
  const { name, city } = read(districtFile);
  const words = [...plainNames(name), ...(city ? plainNames(city) : [])];
  const folder = join(root, 'data/base');
  const outlines = !existsSync(folder) ? [] : readdirSync(folder).filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => read(join(folder, file)).features)
    .filter(({ properties }) => properties.kind === 'district-outline');
  const positions = outlines.flatMap(({ geometry }) => [...positionsOf(geometry.coordinates)]);
  if (positions.length === 0) return { words, bounds: null };
  const range = (index) => {
    const values = positions.map((position) => position[index]);
    return [Math.min(...values) - margin, Math.max(...values) + margin];
  };
  const [west, east] = range(0);
  const [south, north] = range(1);
  return { words, bounds: [west, south, east, north] };
}
