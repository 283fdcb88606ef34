import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Ground, GroundColours } from './ground';

/** What an archive says of itself. Tile types as the PMTiles specification (version 3) numbers them. */
export interface Archive {
  /** Absolute. */
  readonly url: string;
  readonly header: { readonly tileType: number };
  readonly metadata: unknown;
}

const vectorType = 1;
/** PNG, JPEG, WebP and AVIF. */
const imageTypes = [2, 3, 4, 5];

/** Protomaps’ word for what a feature is; before version 4 it had a prefix. */
const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'pmap:kind']];
const kindIs = (...kinds: string[]): ExpressionSpecification => ['in', kind, ['literal', kinds]];
const areas: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const lines: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

const greenKinds = [
  'allotments', 'cemetery', 'forest', 'garden', 'golf_course', 'grass', 'grassland', 'meadow', 'national_park', 'nature_reserve',
  'orchard', 'park', 'protected_area', 'recreation_ground', 'scrub', 'village_green', 'wood',
];

/** Calm, as the embedded base map is: grounds and lines, and no names, which would repeat our own. */
function vectorLayers(source: string, colours: GroundColours): LayerSpecification[] {
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const from = (layer: string) => ({ id: `${source}:${layer}`, source, 'source-layer': layer });
  const width: ExpressionSpecification = [
    'match', kind, 'highway', 1.6, 'major_road', 1.2, 'medium_road', 0.9, 'minor_road', 0.6, 0.35,
  ];
  return [
    { ...from('earth'), type: 'fill', filter: areas, paint: { 'fill-color': colours.land } },
    { ...from('landuse'), type: 'fill', filter: ['all', areas, kindIs(...greenKinds)], paint: { 'fill-color': colours.green } },
    { ...from('water'), type: 'fill', filter: areas, paint: { 'fill-color': colours.water } },
    {
      ...from('water'), id: `${source}:waterways`, type: 'line', filter: lines, layout: round,
      paint: { 'line-color': colours.water, 'line-width': ['match', kind, 'river', 2.4, 'canal', 1.6, 1] },
    },
    {
      ...from('roads'), type: 'line', filter: ['all', lines, ['!', kindIs('ferry', 'aeroway', 'path')]], layout: round,
      paint: { 'line-color': colours.road, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 10, width, 15, ['*', width, 5]] },
    },
    {
      ...from('boundaries'), type: 'line', filter: lines, layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.boundary, 'line-width': 1, 'line-dasharray': [4, 2] },
    },
  ];
}

/** The layers of tiles that an archive’s metadata names; null where it names none. */
function layersNamedIn(metadata: unknown): Set<string> | null {
  const named = (metadata as { vector_layers?: unknown } | null | undefined)?.vector_layers;
  if (!Array.isArray(named)) return null;
  return new Set(named.flatMap((layer: { id?: unknown } | null) => (typeof layer?.id === 'string' ? [layer.id] : [])));
}

/**
 * A PMTiles archive: images as they are, or vectors in our colours, of those layers that go by Protomaps’ names
 * (https://docs.protomaps.com/basemaps/layers). Null where there is nothing in it that can be drawn.
 */
export function pmtilesLayers({ url, header, metadata }: Archive, prefix: string, colours: GroundColours): Ground | null {
  const source = `${prefix}archive`;
  const address = `pmtiles://${url}`;
  if (imageTypes.includes(header.tileType)) {
    const layer: LayerSpecification = { id: source, type: 'raster', source };
    return { sources: { [source]: { type: 'raster', url: address, tileSize: 256 } }, layers: [layer], sprites: [] };
  }
  if (header.tileType !== vectorType) return null;
  const named = layersNamedIn(metadata);
  const layers = vectorLayers(source, colours).filter((layer) =>
    'source-layer' in layer && (named === null || named.has(layer['source-layer'] ?? '')));
  return layers.length === 0 ? null : { sources: { [source]: { type: 'vector', url: address } }, layers, sprites: [] };
}
