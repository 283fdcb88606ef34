/** The one projection of proj4 in use; proj4 itself ships types for its main entry only. */
declare module 'proj4/lib/projections/etmerc.js' {
  interface TransverseMercator {
    /** Semi-major axis in metres. */
    a: number;
    /** First eccentricity, squared. */
    es: number;
    /** Scale on the central meridian. */
    k0: number;
    /** Origin in radians. */
    lat0: number;
    long0: number;
    /** False easting and northing in metres. */
    x0: number;
    y0: number;
  }
  interface Point {
    x: number;
    y: number;
  }
  export function init(this: TransverseMercator): void;
  /** Longitude and latitude in radians to easting and northing in metres, in place. */
  export function forward(this: TransverseMercator, point: Point): Point;
  /** Easting and northing in metres to longitude and latitude in radians, in place. */
  export function inverse(this: TransverseMercator, point: Point): Point;
}
