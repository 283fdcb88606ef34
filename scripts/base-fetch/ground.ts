import { bbox, buffer } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Bounds } from '../../src/catalogue/catalogue';
import { emptySource } from '../catalogue/file-kinds';
import { readOutline } from '../catalogue/outline';
import { formatProblems } from '../catalogue/problem';
import { readSource } from '../catalogue/read';
import { Failure } from './failure';

/** Where things are kept: the district, or the district with a margin. */
export type Ground = Feature<Polygon | MultiPolygon>;

export const outlinePath = 'data/base/outline.geojson';

/** The district’s outline from the text of its file. */
export function readGround(text: string): Ground {
  const { source, problems } = readSource(new Map([[outlinePath, text]]));
  const faults = problems.filter(({ file }) => file === outlinePath);
  if (faults.length > 0) throw new Failure(`the outline cannot be read:\n${formatProblems(faults)}`);
  const outline = readOutline({ ...emptySource(), base: source.base });
  if (outline === undefined) {
    throw new Failure(`${outlinePath} holds no closed polygon of kind “district-outline”. Put it right, then run npm run catalogue`);
  }
  return outline.area;
}

/** A ground with a margin all round. */
export function widened(ground: Ground, metres: number): Ground {
  return metres === 0 ? ground : (buffer(ground, metres / 1000, { units: 'kilometers' }) ?? ground);
}

/** West, south, east, north. */
export function boundsOf(ground: Ground): Bounds {
  const [west, south, east, north] = bbox(ground);
  return [west, south, east, north];
}
