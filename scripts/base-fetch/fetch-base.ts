import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAreas } from './areas';
import { ask, type Outside } from './ask';
import { chooseLayers, type Wanted } from './choose-layers';
import type { Drawing } from './drawing';
import { Failure } from './failure';
import { boundsOf, outlinePath, readGround, widened, type Ground } from './ground';
import { layerFile, pathOf, type LayerFile } from './layer-file';
import type { Layer } from './layers';
import { drawLines } from './lines';
import type { Options } from './options';
import type { OsmElement } from './osm';
import { drawPoints } from './points';
import { queryOf } from './query';
import { writeAll } from './write-all';

function draw(elements: readonly OsmElement[], layer: Layer, ground: Ground): Drawing {
  switch (layer.shape) {
    case 'lines': return drawLines(elements, layer, ground);
    case 'areas': return drawAreas(elements, layer, ground);
    case 'points': return drawPoints(elements, layer, ground);
  }
}

function readOutlineFile(root: string): Ground {
  const path = join(root, outlinePath);
  if (!existsSync(path)) throw new Failure(`there is no ${path}: it says which district this is. Run this in the project’s folder, or name it with --root`);
  return readGround(readFileSync(path, 'utf8'));
}

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;

function summary(count: number, date: string, { features, slivers, broken }: Drawing, text: string): string {
  const left = [...(slivers > 0 ? [`${slivers} too small`] : []), ...(broken > 0 ? [`${broken} with broken edges`] : [])];
  const came = `${count} elements as of ${date} → ${features.length} features, ${kilobytes(text)}`;
  return left.length === 0 ? came : `${came}; left out: ${left.join(', ')}`;
}

/** Where there is nothing to draw: a failure for a layer that must come; else the file there, if any, stays. */
function nothing({ mustCome }: Wanted, count: number): string {
  const what = count === 0 ? 'OpenStreetMap has nothing for it here' : `${count} elements came, but nothing of them that is large enough lies in the district`;
  if (!mustCome) return `${what}; its file is left as it is`;
  throw new Failure(`the answer is empty: ${what}. Check that the server covers this region, or choose the other layers with --only`);
}

/** Fetches and draws one layer. Null where there is nothing to write. */
async function fetchLayer(wanted: Wanted, outline: Ground, options: Options, outside: Outside): Promise<LayerFile | null> {
  const { layer } = wanted;
  const ground = widened(outline, layer.marginMetres);
  outside.say(`${layer.id}: asking …`);
  const query = queryOf(layer.filters(options), boundsOf(ground), options.timeoutSeconds);
  const { elements, date } = await ask(layer.id, query, options, outside);
  const drawing = draw(elements, layer, ground);
  if (drawing.features.length === 0) {
    outside.say(`${layer.id}: ${nothing(wanted, elements.length)}`);
    return null;
  }
  const file = layerFile(layer, date, drawing);
  outside.say(`${layer.id}: ${summary(elements.length, date, drawing, file.text)}`);
  return file;
}

/** Says of which layer a failure speaks. */
async function named<T>(layer: Layer, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Failure ? new Failure(`${layer.id}: ${error.message}`) : error;
  }
}

/** Fetches all layers that are wanted, one after the other, and writes them when the last has come. */
export async function fetchBase(options: Options, outside: Outside): Promise<void> {
  const outline = readOutlineFile(options.root);
  const { wanted, kept } = chooseLayers(options, (path) => existsSync(join(options.root, path)));
  for (const layer of kept) outside.say(`${layer.id}: ${pathOf(layer)} stays as it is; --rail fetches it anew`);
  outside.say(`${wanted.length} layers from ${options.endpoint}`);
  const files: LayerFile[] = [];
  for (const one of wanted) {
    const file = await named(one.layer, fetchLayer(one, outline, options, outside));
    if (file !== null) files.push(file);
  }
  writeAll(options.root, files);
  outside.say(`written: ${files.map(({ path }) => path).join(', ')}. Run npm run catalogue to use them.`);
}
