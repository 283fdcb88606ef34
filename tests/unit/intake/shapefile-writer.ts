import iconv from 'iconv-lite';

export type Shape = { point: readonly [number, number] } | { rings: readonly (readonly (readonly [number, number])[])[] } | null;

function record(shape: Shape): Buffer {
  if (shape === null) return Buffer.from([0, 0, 0, 0]);
  if ('point' in shape) {
    const bytes = Buffer.alloc(20);
    bytes.writeInt32LE(1, 0);
    bytes.writeDoubleLE(shape.point[0], 4);
    bytes.writeDoubleLE(shape.point[1], 12);
    return bytes;
  }
  const points = shape.rings.flat();
  const bytes = Buffer.alloc(44 + 4 * shape.rings.length + 16 * points.length);
  bytes.writeInt32LE(5, 0);
  bytes.writeInt32LE(shape.rings.length, 36);
  bytes.writeInt32LE(points.length, 40);
  let start = 0;
  shape.rings.forEach((ring, index) => {
    bytes.writeInt32LE(start, 44 + 4 * index);
    start += ring.length;
  });
  points.forEach(([x, y], index) => {
    bytes.writeDoubleLE(x, 44 + 4 * shape.rings.length + 16 * index);
    bytes.writeDoubleLE(y, 52 + 4 * shape.rings.length + 16 * index);
  });
  return bytes;
}

/** A `.shp` after ESRI’s white paper of 1998; boxes are left at zero. */
export function shpOf(shapes: readonly Shape[], kind = 1): Uint8Array {
  const records = shapes.map((shape, index) => {
    const content = record(shape);
    const header = Buffer.alloc(8);
    header.writeInt32BE(index + 1, 0);
    header.writeInt32BE(content.length / 2, 4);
    return Buffer.concat([header, content]);
  });
  const body = Buffer.concat(records);
  const header = Buffer.alloc(100);
  header.writeInt32BE(9994, 0);
  header.writeInt32BE((100 + body.length) / 2, 24);
  header.writeInt32LE(1000, 28);
  header.writeInt32LE(kind, 32);
  return new Uint8Array(Buffer.concat([header, body]));
}

export interface DbfField {
  readonly name: string;
  readonly type?: 'C' | 'N' | 'D';
  readonly length: number;
}

/** A dBASE III table. */
export function dbfOf(fields: readonly DbfField[], rows: readonly (readonly string[])[], encoding = 'gbk', driver = 0, deleted: readonly number[] = []): Uint8Array {
  const width = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const header = Buffer.alloc(32 + 32 * fields.length + 1);
  header[0] = 3;
  header.writeUInt32LE(rows.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(width, 10);
  header[29] = driver;
  fields.forEach(({ name, type = 'C', length }, index) => {
    iconv.encode(name, encoding).copy(header, 32 + 32 * index, 0, 10);
    header.write(type, 32 + 32 * index + 11, 'latin1');
    header[32 + 32 * index + 16] = length;
  });
  header[header.length - 1] = 0x0d;
  const body = rows.map((row, number) => {
    const bytes = Buffer.alloc(width, 0x20);
    if (deleted.includes(number)) bytes[0] = 0x2a;
    let at = 1;
    fields.forEach(({ length }, index) => {
      iconv.encode(row[index] ?? '', encoding).copy(bytes, at, 0, length);
      at += length;
    });
    return bytes;
  });
  return new Uint8Array(Buffer.concat([header, ...body, Buffer.from([0x1a])]));
}

const geographic = (name: string, datum: string): string =>
  `GEOGCS["${name}",DATUM["${datum}",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;

const grid = (name: string, falseEasting: number, meridian = 114): string =>
  `PROJCS["${name}",${geographic('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000')},PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${falseEasting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

/** As ESRI writes them. */
export const prj = {
  wgs84: geographic('GCS_WGS_1984', 'D_WGS_1984'),
  cgcs2000: geographic('GCS_China_Geodetic_Coordinate_System_2000', 'D_China_2000'),
  epsg4547: grid('CGCS2000_3_Degree_GK_CM_114E', 500_000),
  epsg4526: grid('CGCS2000_3_Degree_GK_Zone_38', 38_500_000),
  otherZone: grid('CGCS2000_3_Degree_GK_CM_117E', 500_000, 117),
  beijing54: geographic('GCS_Beijing_1954', 'D_Beijing_1954'),
};
