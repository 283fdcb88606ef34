import type { Geometry, Position } from 'geojson';
import { boundsOf } from '../../../src/geo/bounds';

/** Codes of the OGC’s well-known binary. */
const codes = { Point: 1, LineString: 2, Polygon: 3, MultiPoint: 4, MultiLineString: 5, MultiPolygon: 6, GeometryCollection: 7 } as const;

/** Gathers little-endian numbers. */
function createBytes() {
  let view = new DataView(new ArrayBuffer(256));
  let length = 0;
  const room = (size: number): number => {
    if (length + size > view.byteLength) {
      const larger = new Uint8Array(Math.max(view.byteLength * 2, length + size));
      larger.set(new Uint8Array(view.buffer));
      view = new DataView(larger.buffer);
    }
    length += size;
    return length - size;
  };
  return {
    // Room is made first: it may put another view in place.
    byte(value: number): void {
      const at = room(1);
      view.setUint8(at, value);
    },
    integer(value: number): void {
      const at = room(4);
      view.setUint32(at, value, true);
    },
    double(value: number): void {
      const at = room(8);
      view.setFloat64(at, value, true);
    },
    done: () => new Uint8Array(view.buffer, 0, length),
  };
}
type Bytes = ReturnType<typeof createBytes>;

function writePositions(bytes: Bytes, positions: readonly Position[]): void {
  bytes.integer(positions.length);
  for (const position of positions) writePosition(bytes, position);
}

function writePosition(bytes: Bytes, [longitude = NaN, latitude = NaN]: Position): void {
  bytes.double(longitude);
  bytes.double(latitude);
}

function writeAll<T>(items: readonly T[], bytes: Bytes, write: (item: T) => void): void {
  bytes.integer(items.length);
  items.forEach(write);
}

function writeGeometry(bytes: Bytes, geometry: Geometry): void {
  bytes.byte(1);
  bytes.integer(codes[geometry.type]);
  const part = (type: 'Point' | 'LineString' | 'Polygon') => (coordinates: unknown) => writeGeometry(bytes, { type, coordinates } as Geometry);
  switch (geometry.type) {
    case 'Point':
      return writePosition(bytes, geometry.coordinates);
    case 'LineString':
      return writePositions(bytes, geometry.coordinates);
    case 'Polygon':
      return writeAll(geometry.coordinates, bytes, (ring) => writePositions(bytes, ring));
    case 'MultiPoint':
      return writeAll(geometry.coordinates, bytes, part('Point'));
    case 'MultiLineString':
      return writeAll(geometry.coordinates, bytes, part('LineString'));
    case 'MultiPolygon':
      return writeAll(geometry.coordinates, bytes, part('Polygon'));
    case 'GeometryCollection':
      return writeAll(geometry.geometries, bytes, (member) => writeGeometry(bytes, member));
  }
}

/**
 * A geometry as GeoPackage stores it (GeoPackage 1.3, clause 2.1.3): its header with the envelope, then well-known
 * binary, both little-endian. A point goes without an envelope.
 */
export function geopackageGeometry(geometry: Geometry, referenceSystem: number): Uint8Array {
  const bytes = createBytes();
  const bounds = geometry.type === 'Point' ? null : boundsOf([geometry]);
  for (const value of [0x47, 0x50, 0, bounds ? 0b011 : 0b001]) bytes.byte(value);
  bytes.integer(referenceSystem);
  if (bounds) {
    const [west, south, east, north] = bounds;
    for (const value of [west, east, south, north]) bytes.double(value);
  }
  writeGeometry(bytes, geometry);
  return bytes.done();
}
