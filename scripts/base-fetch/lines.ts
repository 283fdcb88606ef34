import { along, bbox, booleanPointInPolygon, length, lineSplit, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import type { BaseFeature } from '../../src/catalogue/catalogue';
import { linesOf } from './convert';
import type { Drawing } from './drawing';
import { generaliseLine } from './generalise';
import type { Ground } from './ground';
import { joinLines } from './join-lines';
import type { BaseProperties, LineLayer } from './layers';
import type { OsmElement } from './osm';

type Line = Position[];

const metresOf = (line: Line): number => length(lineString(line), { units: 'meters' });

const middleOf = (line: Line): Position =>
  along(lineString(line), metresOf(line) / 2, { units: 'meters' }).geometry.coordinates;

function isApart(line: Line, [west, south, east, north]: number[]): boolean {
  const [w = 0, s = 0, e = 0, n = 0] = bbox(lineString(line));
  return w > (east ?? 0) || e < (west ?? 0) || s > (north ?? 0) || n < (south ?? 0);
}

/** The parts of a line that lie on the ground. */
export function clipLine(line: Line, ground: Ground): Line[] {
  if (isApart(line, bbox(ground))) return [];
  const pieces = lineSplit(lineString(line), ground).features.map(({ geometry }) => geometry.coordinates);
  return (pieces.length > 0 ? pieces : [line]).filter((piece) => booleanPointInPolygon(middleOf(piece), ground));
}

/** Lines with equal properties belong to one feature: a road is in pieces in OpenStreetMap. */
function grouped(elements: readonly OsmElement[], { properties: propertiesOf }: LineLayer) {
  const groups = new Map<string, { properties: BaseProperties; lines: Line[] }>();
  for (const element of elements) {
    const properties = propertiesOf(element.tags);
    if (properties === null) continue;
    const key = JSON.stringify(properties);
    const group = groups.get(key) ?? { properties, lines: [] };
    group.lines.push(...linesOf(element));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function featureOf(properties: BaseProperties, [first, ...rest]: Line[]): BaseFeature[] {
  if (first === undefined) return [];
  return [{
    type: 'Feature', properties,
    geometry: rest.length === 0 ? { type: 'LineString', coordinates: first } : { type: 'MultiLineString', coordinates: [first, ...rest] },
  }];
}

/** Joins, clips and simplifies the lines of a layer; one feature for all that are alike. */
export function drawLines(elements: readonly OsmElement[], layer: LineLayer, ground: Ground): Drawing {
  const drawing: Drawing = { features: [], slivers: 0, broken: 0, toleranceMetres: 0 };
  for (const { properties, lines } of grouped(elements, layer)) {
    const tolerance = layer.toleranceMetres(properties);
    const parts = joinLines(lines).flatMap((line) => clipLine(line, ground));
    const kept = parts
      .filter((line) => metresOf(line) >= layer.leastMetres)
      .map((line) => generaliseLine(line, tolerance))
      .filter((line) => line !== null);
    drawing.slivers += parts.length - kept.length;
    drawing.features.push(...featureOf(properties, kept));
    drawing.toleranceMetres = Math.max(drawing.toleranceMetres, tolerance);
  }
  return drawing;
}
