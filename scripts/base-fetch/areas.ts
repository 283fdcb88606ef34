import { area, buffer, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { BaseFeature } from '../../src/catalogue/catalogue';
import { polygonsOf as polygonsIn } from '../catalogue/positions';
import { findRingFaults } from '../catalogue/rings';
import { polygonsOf } from './convert';
import type { Drawing } from './drawing';
import { generalisePolygon } from './generalise';
import type { Ground } from './ground';
import type { AreaLayer } from './layers';
import type { OsmElement } from './osm';

type Rings = Position[][];

const squareMetresOf = (rings: Rings): number => area(polygon(rings));
const isSound = (rings: Rings): boolean => findRingFaults({ type: 'Polygon', coordinates: rings }).length === 0;

/** The parts of some polygons that lie on the ground, their crossings resolved. */
function clipPolygons(polygons: Rings[], ground: Ground): Rings[] {
  if (polygons.length === 0) return [];
  const clipped = intersect(featureCollection([multiPolygon(polygons), ground]));
  return clipped === null ? [] : polygonsIn(clipped.geometry);
}

const withoutSmallHoles = ([outer = [], ...holes]: Rings, least: number): Rings =>
  [outer, ...holes.filter((hole) => squareMetresOf([hole]) >= least)];

/** Simplifying can make edges cross: where it does, simplify less. */
const shares = [1, 0.5, 0.25, 0];

function simplified(rings: Rings, tolerance: number): Rings | undefined {
  for (const share of shares) {
    const simple = generalisePolygon(rings, tolerance * share);
    if (simple !== null && isSound(simple)) return simple;
  }
  return undefined;
}

/** Drawn in by this much, an area no longer touches itself. */
const mendMetres = 2;

/** A polygon that the catalogue accepts, or several where it had to be drawn in; none where nothing helps. */
function sound(rings: Rings, tolerance: number): Rings[] {
  const simple = simplified(rings, tolerance);
  if (simple !== undefined) return [simple];
  const drawnIn = buffer(polygon(rings), -mendMetres, { units: 'meters' });
  if (drawnIn === undefined) return [];
  return polygonsIn(drawnIn.geometry).flatMap((part) => {
    const mended = simplified(part, tolerance);
    return mended === undefined ? [] : [mended];
  });
}

function geometryOf(polygons: Rings[]): BaseFeature['geometry'] | undefined {
  const [first, ...rest] = polygons;
  if (first === undefined) return undefined;
  return rest.length === 0 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Clips and simplifies the areas of a layer; one feature for each element. */
export function drawAreas(elements: readonly OsmElement[], layer: AreaLayer, ground: Ground): Drawing {
  const { leastSquareMetres: least, leastShareInside = 0 } = layer;
  const drawing: Drawing = { features: [], slivers: 0, broken: 0, toleranceMetres: 0 };
  for (const element of elements) {
    const properties = layer.properties(element.tags);
    if (properties === null) continue;
    const whole = polygonsOf(element);
    const parts = clipPolygons(whole, ground);
    const total = (polygons: Rings[]): number => polygons.reduce((sum, rings) => sum + squareMetresOf(rings), 0);
    if (parts.length === 0 || total(parts) < leastShareInside * total(whole)) continue;
    const tolerance = layer.toleranceMetres(properties);
    const large = parts.filter((rings) => squareMetresOf(rings) >= least);
    const kept = large.map((rings) => sound(withoutSmallHoles(rings, least), tolerance));
    drawing.slivers += parts.length - large.length;
    drawing.broken += kept.filter((polygons) => polygons.length === 0).length;
    drawing.toleranceMetres = Math.max(drawing.toleranceMetres, tolerance);
    const geometry = geometryOf(kept.flat());
    if (geometry !== undefined) drawing.features.push({ type: 'Feature', properties, geometry });
  }
  return drawing;
}
