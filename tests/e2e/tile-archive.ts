const headerLength = 127;
const levels = 15;

/** Seven bits at a time, the lowest first. */
function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];
}

/**
 * A PMTiles archive (specification version 3) of the whole world, levels 0 to 14, in which every tile is the same
 * picture: one entry of the directory that runs over all of them.
 */
export function tileArchive(png: Buffer): Buffer {
  const tiles = (4 ** levels - 1) / 3;
  // How many entries; then for each its first tile, how many it runs over, its length, and its offset plus one.
  const directory = Buffer.from([...varint(1), ...varint(0), ...varint(tiles), ...varint(png.length), ...varint(1)]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const metadataStart = headerLength + directory.length;
  const tilesStart = metadataStart + metadata.length;
  const leavesStart = tilesStart;
  const numbers = [headerLength, directory.length, metadataStart, metadata.length, leavesStart, 0, tilesStart, png.length, tiles, 1, 1];
  numbers.forEach((number, index) => header.writeBigUInt64LE(BigInt(number), 8 + index * 8));
  // Clustered; neither directory nor tiles compressed; PNG; first and last level.
  header.set([1, 1, 1, 2, 0, levels - 1], 96);
  // Bounds in ten-millionths of a degree.
  [-180, -85, 180, 85].forEach((degrees, index) => header.writeInt32LE(degrees * 1e7, 102 + index * 4));
  return Buffer.concat([header, directory, metadata, png]);
}
