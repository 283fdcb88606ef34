import { Failure } from './failure';
import { pathOf } from './layer-file';
import { layers, type Layer } from './layers';
import type { Options } from './options';

/** A layer to fetch. One that was asked for by name must come; of the others the map can do without some. */
export interface Wanted {
  layer: Layer;
  mustCome: boolean;
}

/** Which layers to fetch, and which stay because their files are there and were perhaps drawn with more care. */
export function chooseLayers({ only, rail }: Options, isThere: (path: string) => boolean): { wanted: Wanted[]; kept: Layer[] } {
  const asked = layers.filter(({ id, keep }) => only === null || only.includes(id) || (rail && keep === true));
  const kept = asked.filter((layer) => layer.keep === true && !rail && isThere(pathOf(layer)));
  const wanted = asked
    .filter((layer) => !kept.includes(layer))
    .map((layer) => ({ layer, mustCome: layer.optional !== true || (only?.includes(layer.id) ?? false) }));
  if (wanted.length > 0) return { wanted, kept };
  throw new Failure(`nothing to fetch: ${kept.map(pathOf).join(' and ')} stay as they are. Add --rail to fetch them anew`);
}
