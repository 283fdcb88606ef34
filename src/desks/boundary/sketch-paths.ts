import type { Position } from 'geojson';
import { boundsOf } from '../../geo/bounds';
import { lonLatOf, partsOf, type Boundary } from '../../geo/boundary/boundary';
import { frameOf, withinFrame, type Frame } from '../../geo/mercator';

/** A square drawing of this many units a side. */
export const sketchSide = 240;

/** The frame that shows some boundaries whole; null where there is nothing to show. */
export function sketchFrame(boundaries: readonly Boundary[]): Frame | null {
  const bounds = boundsOf(boundaries);
  return bounds && (bounds[2] > bounds[0] || bounds[3] > bounds[1]) ? frameOf(bounds, 0.08) : null;
}

const rounded = (share: number): number => Math.round(share * sketchSide * 10) / 10;

const ringPath = (ring: readonly Position[], frame: Frame): string =>
  `${ring.map((position, index) => {
    const { x, y } = withinFrame(frame, lonLatOf(position));
    return `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`;
  }).join('')}Z`;

/** A boundary as SVG path data in a frame; holes are left out by the even-odd rule. */
export const sketchPath = (boundary: Boundary, frame: Frame): string =>
  partsOf(boundary).flatMap((rings) => rings.map((ring) => ringPath(ring, frame))).join('');
