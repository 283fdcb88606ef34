import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of the compiled catalogue that the peer draws. */
interface CataloguePlace {
  kind: string;
  name: { zh: string };
  geometry: unknown;
}

const drawn = ['industrial-zone', 'headquarters-cluster'];

const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Peer</title>
<link rel="stylesheet" href="maplibre/maplibre-gl.css">
<style>html, body, #map { height: 100%; margin: 0 }</style>
</head>
<body><div id="map"></div><script type="module" src="peer.js"></script></body>
</html>
`;

const script = (bounds: number[]) => `import { Map, setWorkerUrl } from './maplibre/maplibre-gl.mjs';
setWorkerUrl(new URL('./maplibre/maplibre-gl-worker.mjs', import.meta.url).href);
const map = new Map({
  container: 'map',
  bounds: ${JSON.stringify(bounds)},
  fitBoundsOptions: { padding: 20 },
  style: {
    version: 8,
    sources: { zones: { type: 'geojson', data: new URL('./zones.geojson', import.meta.url).href } },
    layers: [
      { id: 'zones', type: 'fill', source: 'zones', paint: { 'fill-color': '#8ab', 'fill-opacity': 0.5 } },
      { id: 'names', type: 'symbol', source: 'zones',
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 13 } },
    ],
  },
});
const shown = () => {
  if (!map.getLayer('zones') || map.queryRenderedFeatures({ layers: ['zones'] }).length === 0) return;
  map.off('render', shown);
  requestAnimationFrame(() => { window.benchShown = performance.now(); });
};
map.on('render', shown);
map.once('idle', () => { window.benchIdle = performance.now(); });
`;

/** All positions within nested coordinate arrays. */
function positions(coordinates: unknown): [number, number][] {
  if (!Array.isArray(coordinates)) return [];
  if (typeof coordinates[0] === 'number') return [coordinates as [number, number]];
  return coordinates.flatMap(positions);
}

/** Writes a page that does nothing but draw the zones of the built catalogue with MapLibre. */
export function writePeer(dist: string, folder: string): void {
  const file = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((name) => /catalogue[^/\\]*\.json$/.test(name));
  if (file === undefined) throw new Error('No catalogue*.json in dist: run `npm run build` first.');
  const { places } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { places: CataloguePlace[] };
  const features = places
    .filter(({ kind, geometry }) => drawn.includes(kind) && geometry !== null)
    .map(({ name, geometry }) => ({ type: 'Feature', properties: { name: name.zh }, geometry }));
  if (features.length === 0) throw new Error('The catalogue has no zone with a geometry.');
  const all = features.flatMap(({ geometry }) => positions((geometry as { coordinates: unknown }).coordinates));
  const longitudes = all.map(([longitude]) => longitude);
  const latitudes = all.map(([, latitude]) => latitude);
  const bounds = [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'peer.js'), script(bounds));
  writeFileSync(join(folder, 'zones.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
}
