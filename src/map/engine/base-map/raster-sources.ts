import type { LayerSpecification, RasterSourceSpecification } from 'maplibre-gl';
import type { TiledBaseMap } from '../../../configuration/types';
import { groundPrefix, type Ground } from './ground';
import { tileTemplates } from './tile-templates';

/** A base map of image tiles. Relative addresses are resolved against that of the page. */
export function rasterSources(baseMap: TiledBaseMap, page: string): Ground {
  const { tileSize, minZoom, maxZoom } = baseMap;
  const drawn = tileTemplates(baseMap, page).map((tiles, index) => {
    const id = `${groundPrefix(baseMap)}${index}`;
    const source: RasterSourceSpecification = { type: 'raster', tiles, tileSize, minzoom: minZoom, maxzoom: maxZoom };
    const layer: LayerSpecification = { id, type: 'raster', source: id };
    return { id, source, layer };
  });
  return {
    sources: Object.fromEntries(drawn.map(({ id, source }) => [id, source])),
    layers: drawn.map(({ layer }) => layer),
    sprites: [],
  };
}
