import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of the compiled catalogue that the page draws. */
interface Drawn {
  places: { id: string; layer: string; name: { zh: string }; geometry: { type: string } | null; label: [number, number] | null }[];
  plans: { layers: string[] }[];
  layers: { id: string }[];
  base: Record<string, { features: { geometry: { type: string }; properties: { name?: { zh: string } } }[] }>;
}

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

const collection = (features: object[]) => ({ type: 'FeatureCollection', features });

/**
 * Writes a page that does nothing but draw what the moving map of the front page draws: the same GeoJSON in as many
 * sources, filled, outlined, dotted and named in the plainest way, in one style, fetched with it.
 */
export function writeFramePeer(dist: string, folder: string): void {
  const file = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((name) => /catalogue[^/\\]*\.json$/.test(name));
  if (file === undefined) throw new Error('No catalogue*.json in dist: run `npm run build` first.');
  const { places, plans, layers, base } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as Drawn;
  const visible = new Set(plans[0]?.layers);
  const sources: Record<string, object> = {};
  const style: object[] = [{ id: 'paper', type: 'background', paint: { 'background-color': '#f7f5f0' } }];
  const text = { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 13 };
  for (const [id, { features }] of Object.entries(base)) {
    sources[id] = { type: 'geojson', data: collection(features.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties: { name: properties.name?.zh } }))) };
    style.push({ id: `${id}-line`, type: 'line', source: id, filter: ['!=', ['geometry-type'], 'Point'], paint: { 'line-color': '#888' } });
    style.push({ id: `${id}-name`, type: 'symbol', source: id, filter: ['==', ['geometry-type'], 'Point'], layout: text });
  }
  for (const { id } of layers) {
    const members = places.filter((place) => place.layer === id);
    const layout = { visibility: visible.has(id) ? 'visible' : 'none' };
    const feature = (place: Drawn['places'][number], geometry: object) => ({ type: 'Feature', geometry, properties: { id: place.id, name: place.name.zh } });
    sources[`${id}-shapes`] = { type: 'geojson', data: collection(members.flatMap((place) => (place.geometry && place.geometry.type !== 'Point' ? [feature(place, place.geometry)] : []))) };
    sources[`${id}-labels`] = { type: 'geojson', data: collection(members.flatMap((place) => (place.label ? [feature(place, { type: 'Point', coordinates: place.label })] : []))) };
    style.push({ id: `${id}-fill`, type: 'fill', source: `${id}-shapes`, layout, paint: { 'fill-color': '#8ab', 'fill-opacity': 0.3 } });
    style.push({ id: `${id}-edge`, type: 'line', source: `${id}-shapes`, layout, paint: { 'line-color': '#468' } });
    style.push({ id: `${id}-dot`, type: 'circle', source: `${id}-labels`, layout, paint: { 'circle-color': '#468', 'circle-radius': 5 } });
    style.push({ id: `${id}-name`, type: 'symbol', source: `${id}-labels`, layout: { ...layout, ...text, 'text-offset': [0, 1.2] } });
  }
  const [west, south, east, north] = boundsOf(JSON.stringify(base['outline'] ?? base));
  const script = `import { Map, setWorkerUrl } from './maplibre/maplibre-gl.mjs';
setWorkerUrl(new URL('./maplibre/maplibre-gl-worker.mjs', import.meta.url).href);
const map = new Map({ container: 'map', bounds: ${JSON.stringify([west, south, east, north])}, style: new URL('./style.json', import.meta.url).href, fadeDuration: 160 });
map.once('idle', () => { window.benchComplete = performance.now(); });
`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'peer.js'), script);
  writeFileSync(join(folder, 'style.json'), JSON.stringify({ version: 8, sources, layers: style }));
}

/** West, south, east, north of all positions in a piece of GeoJSON. */
function boundsOf(text: string): [number, number, number, number] {
  const positions = [...text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)].map(([, longitude, latitude]) => [Number(longitude), Number(latitude)] as const);
  const [longitudes, latitudes] = [positions.map(([longitude]) => longitude), positions.map(([, latitude]) => latitude)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
