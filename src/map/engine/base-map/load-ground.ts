import { resolveAddress } from '../../../configuration/address';
import type { BaseMap } from '../../../configuration/types';
import { adoptStyle, readsArchives } from './adopt-style';
import { groundPrefix, type Ground, type GroundLook } from './ground';
import { pmtilesLayers } from './pmtiles-layers';
import { rasterSources } from './raster-sources';

/** Draws a base map that has come in a look, as often as that changes. */
export type DrawGround = (look: GroundLook) => Ground;

/** Whether there is anything to draw does not depend on the look. */
const anyLook: GroundLook = { colours: { land: '', green: '', water: '', road: '', boundary: '' }, language: 'zh' };

/** Fails at once where there is nothing to draw, so that drawing itself never does. */
function drawable(draw: (look: GroundLook) => Ground | null, complaint: string): DrawGround {
  const drawn = draw(anyLook);
  if (!drawn) throw new Error(complaint);
  return (look) => draw(look) ?? drawn;
}

async function loadStyle(url: string, prefix: string, fetcher: typeof fetch): Promise<DrawGround> {
  const response = await fetcher(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const style: unknown = await response.json();
  const draw = drawable(({ language }) => adoptStyle(style, url, prefix, language), `${url}: not a style`);
  if (readsArchives(draw(anyLook))) (await import('./pmtiles-protocol')).registerArchives();
  return draw;
}

async function loadArchive(url: string, prefix: string): Promise<DrawGround> {
  const { openArchive } = await import('./pmtiles-protocol');
  const archive = await openArchive(url);
  return drawable(({ colours }) => pmtilesLayers(archive, prefix, colours), `${url}: nothing in it that can be drawn`);
}

/**
 * Fetches what must be known of a base map before it can be drawn. Relative addresses are resolved against that of
 * the page. Rejects where a style or an archive is not to be had or holds nothing; what it resolves to never throws.
 */
export async function loadGround(baseMap: BaseMap, page: string, fetcher: typeof fetch = fetch): Promise<DrawGround> {
  const prefix = groundPrefix(baseMap);
  switch (baseMap.type) {
    case 'xyz':
    case 'wmts': {
      const ground = rasterSources(baseMap, page);
      return () => ground;
    }
    case 'style':
      return loadStyle(resolveAddress(baseMap.url, page), prefix, fetcher);
    case 'pmtiles':
      return loadArchive(resolveAddress(baseMap.url, page), prefix);
  }
}
