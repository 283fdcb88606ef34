import type { Catalogue } from '../catalogue/catalogue';
import { boundsOf } from '../geo/bounds';
import { frameOf, type Bounds, type Frame } from '../geo/mercator';
import { isDrawable } from './drawable';

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

/** Doublings from the whole world to a frame as wide as a district of 20 km near the tropics: for such a one, zooms are written down. */
const usualDepth = 11.03;

/**
 * How many zooms later than a usual district this one begins, being smaller; less than nothing where it is larger.
 * Added to the zooms at which things grow or appear, so that any district begins with the same sizes and names.
 */
export function laterZooms(catalogue: Catalogue): number {
  const { side } = districtFrame(catalogue);
  return side > 0 ? Math.log2(1 / side) - usualDepth : 0;
}
