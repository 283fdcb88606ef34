/**
 * The peer of the assign benchmark: what one would write with the usual libraries. Papa Parse reads the rows as they
 * come, bounding boxes are made ahead, Turf decides, Papa Parse writes. Zone ids only: no distance, no names.
 *
 *     node --import tsx scripts/bench/assign-peer.ts SITES.csv ZONES.geojson RESULT.csv
 */
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';

const [sites = '', zonesFile = '', result = ''] = process.argv.slice(2);
const collection = JSON.parse(readFileSync(zonesFile, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
const zones = collection.features.map((feature): { feature: Feature<Polygon | MultiPolygon>; box: BBox } => ({ feature, box: bbox(feature) }));

type Row = Record<string, string>;

function zoneIds(longitude: number, latitude: number): string {
  const ids: string[] = [];
  for (const { feature, box: [west, south, east, north] } of zones) {
    if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
    if (booleanPointInPolygon([longitude, latitude], feature)) ids.push(String(feature.id));
  }
  return ids.join(';');
}

const output = createWriteStream(result);
let header = true;
Papa.parse<Row>(createReadStream(sites, { encoding: 'utf8', highWaterMark: 1 << 20 }), {
  header: true,
  chunkSize: 1 << 20,
  chunk({ data }, parser) {
    if (data.length === 0) return;
    const rows = data.map((row) => ({ ...row, zone_ids: zoneIds(Number(row['lon']), Number(row['lat'])) }));
    const text = Papa.unparse(rows, { header, newline: '\n' });
    header = false;
    if (!output.write(`${text}\n`)) {
      parser.pause();
      output.once('drain', () => parser.resume());
    }
  },
  complete() {
    output.end();
  },
  skipEmptyLines: true,
});
