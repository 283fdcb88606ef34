import type { Catalogue } from '../catalogue/catalogue';
import { boundsOf } from '../geo/bounds';
import { frameAround } from '../geo/frame-around';
import { frameOf, type Bounds, type Frame } from '../geo/mercator';
import { isDrawable, type PictureItem } from './picture';

const districtMargin = 0.045;

const wholeWorld: Bounds = [-180, -60, 180, 75];

/** The bounds of the district’s outline; of all places where there is no outline. */
export function districtBounds(catalogue: Catalogue): Bounds {
  const outline = Object.values(catalogue.base)
    .flatMap((collection) => collection.features)
    .filter((feature) => feature.properties.kind === 'district-outline');
  const known = outline.length > 0
    ? outline.map((feature) => feature.geometry)
    : catalogue.places.flatMap((place) => (place.geometry && isDrawable(place) ? [place.geometry] : []));
  return boundsOf(known) ?? wholeWorld;
}

/** The frame that shows the whole district: where every visit begins. */
export function districtFrame(catalogue: Catalogue): Frame {
  return frameOf(districtBounds(catalogue), districtMargin);
}

/** The frame that shows what is marked with its surroundings, and its uncertainty where that is larger. */
export function markedFrame(marked: readonly PictureItem[]): Frame | null {
  const bounds: Bounds | null = boundsOf(marked.flatMap(({ place }) => place.geometry ?? []));
  if (!bounds) return null;
  const uncertaintyMetres = Math.max(...marked.map(({ place: { geometry, placement } }) =>
    (geometry?.type === 'Point' ? (placement?.uncertaintyMetres ?? 0) : 0)));
  return frameAround(bounds, marked.length > 1, uncertaintyMetres);
}
