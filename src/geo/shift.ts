/**
 * Shifts what is drawn over a base map in GCJ-02. For display only: what is stored, shown as figures and exported
 * stays WGS 84. Nothing is changed in place; what the shift leaves as it was is shared with the original, so that
 * data outside China comes back as the same object.
 */
import type { BBox, Feature, GeoJSON, Geometry, Position } from 'geojson';
import { fromGcj02, toGcj02, type Gcj02 } from './coordinate-systems';
import type { LonLat } from './mercator';

function mapShared<T>(items: T[], change: (item: T) => T): T[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

/** Heights stay; what is not a position stays as it is. */
function shiftPosition(position: Position): Position {
  const [longitude = NaN, latitude = NaN, ...rest] = position;
  const shifted = toGcj02([longitude, latitude]);
  if (!shifted || (shifted[0] === longitude && shifted[1] === latitude)) return position;
  return [...shifted, ...rest];
}

const shiftLine = (line: Position[]) => mapShared(line, shiftPosition);
const shiftArea = (area: Position[][]) => mapShared(area, shiftLine);
const shiftAreas = (areas: Position[][][]) => mapShared(areas, shiftArea);

/** Bounds are left out rather than shifted, for a shifted corner no longer bounds. */
function withPart<T extends { bbox?: BBox | undefined }, K extends Exclude<keyof T, 'bbox'>>(whole: T, key: K, part: T[K]): T {
  if (part === whole[key]) return whole;
  const changed = { ...whole, [key]: part };
  delete changed.bbox;
  return changed;
}

function shiftGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return withPart(geometry, 'coordinates', shiftPosition(geometry.coordinates));
    case 'MultiPoint':
    case 'LineString':
      return withPart(geometry, 'coordinates', shiftLine(geometry.coordinates));
    case 'MultiLineString':
    case 'Polygon':
      return withPart(geometry, 'coordinates', shiftArea(geometry.coordinates));
    case 'MultiPolygon':
      return withPart(geometry, 'coordinates', shiftAreas(geometry.coordinates));
    case 'GeometryCollection':
      return withPart(geometry, 'geometries', mapShared(geometry.geometries, shiftGeometry));
  }
}

/** A feature may have no geometry, though its type here says otherwise. */
function shiftFeature(feature: Feature<Geometry | null>): Feature<Geometry | null> {
  return feature.geometry ? withPart(feature, 'geometry', shiftGeometry(feature.geometry)) : feature;
}

function shift(data: GeoJSON): GeoJSON {
  switch (data.type) {
    case 'FeatureCollection':
      return withPart(data, 'features', mapShared(data.features, (feature) => shiftFeature(feature) as Feature));
    case 'Feature':
      return shiftFeature(data) as Feature;
    default:
      return shiftGeometry(data);
  }
}

/** GeoJSON in WGS 84, of any kind, as it is to be drawn over a base map in GCJ-02. */
export function shiftToGcj02<T extends GeoJSON>(data: T): T {
  // Shifting changes numbers only, never the kind of a geometry or a property.
  return shift(data) as T;
}

/** A position, such as the camera’s centre, as it is to be drawn over a base map in GCJ-02. */
export function shiftPoint(position: LonLat): Gcj02 {
  return toGcj02(position) ?? position;
}

/** Back again: where on a base map in GCJ-02 was pointed at, in WGS 84. */
export function shiftPointBack(position: Gcj02): LonLat {
  return fromGcj02(position) ?? position;
}
