/** Longitude and latitude in degrees, WGS 84, in this order (RFC 7946). */
export type LonLat = readonly [longitude: number, latitude: number];

/** West, south, east, north in degrees, WGS 84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point on the unit web-Mercator square: x grows east, y grows south, both from 0 to 1. */
export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels across the world at zoom 0, as MapLibre counts zoom. */
export const worldSizeAtZoomZero = 512;
const earthCircumferenceMetres = 40_075_016.686;

/** Projects to unit web Mercator (EPSG:3857 scaled to 0…1). */
export function toUnit([longitude, latitude]: LonLat): UnitPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/** The inverse of {@link toUnit}. */
export function fromUnit({ x, y }: UnitPoint): LonLat {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** Where the map looks: centre in degrees, zoom as MapLibre counts it. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north that point up; none where north does. */
  readonly bearing?: number;
}

/** A square of the unit world, by its centre and side. */
export interface Frame {
  readonly center: UnitPoint;
  readonly side: number;
}

/**
 * The square around some bounds, with a margin on each side as a share of the longer side.
 * A square, so that the first picture can be laid out by CSS alone, whatever the screen’s shape.
 */
export function frameOf(bounds: Bounds, margin: number): Frame {
  const northWest = toUnit([bounds[0], bounds[3]]);
  const southEast = toUnit([bounds[2], bounds[1]]);
  const longer = Math.max(southEast.x - northWest.x, southEast.y - northWest.y);
  return {
    center: { x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 },
    side: longer * (1 + 2 * margin),
  };
}

/** The bounds of a frame. */
export function boundsOfFrame({ center: { x, y }, side }: Frame): Bounds {
  const [west, north] = fromUnit({ x: x - side / 2, y: y - side / 2 });
  const [east, south] = fromUnit({ x: x + side / 2, y: y + side / 2 });
  return [west, south, east, north];
}

/** The camera that shows a frame in a viewport whose shorter side measures so many CSS pixels. */
export function cameraOfFrame(frame: Frame, shorterSidePixels: number): Camera {
  return {
    center: fromUnit(frame.center),
    zoom: Math.log2(shorterSidePixels / frame.side / worldSizeAtZoomZero),
  };
}

/** The frame that a camera shows in a viewport whose shorter side measures so many CSS pixels. */
export function frameOfCamera(camera: Camera, shorterSidePixels: number): Frame {
  return {
    center: toUnit(camera.center),
    side: shorterSidePixels / (worldSizeAtZoomZero * 2 ** camera.zoom),
  };
}

/** A place within a frame as shares of its side: 0,0 is the north-west corner. */
export function withinFrame(frame: Frame, position: LonLat): UnitPoint {
  const point = toUnit(position);
  return {
    x: (point.x - frame.center.x) / frame.side + 0.5,
    y: (point.y - frame.center.y) / frame.side + 0.5,
  };
}

/** Ground metres that one unit-Mercator length covers at a latitude. */
export function metresPerUnit(latitude: number): number {
  return earthCircumferenceMetres * Math.cos((latitude * Math.PI) / 180);
}
