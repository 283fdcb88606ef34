import { positionsOf } from '../bounds';
import { squareMetresOf } from './area';
import { lonLatOf, type Boundary, type Finding } from './boundary';
import { commonOf } from './clip';

/** An area of the same group, which should not overlap. */
export interface Neighbour {
  readonly id: string;
  readonly boundary: Boundary;
}

/** What two edges drawn along the same line may overlap by before it is told. */
const tolerance = { share: 0.001, squareMetres: 100 };

/** The neighbours that a boundary overlaps, by how much, as a share of either. For sound rings. */
export function findOverlaps(boundary: Boundary, neighbours: readonly Neighbour[]): Finding[] {
  const whole = squareMetresOf(boundary);
  return neighbours.flatMap(({ id, boundary: other }): Finding[] => {
    const common = commonOf(boundary, other);
    if (common === null) return [];
    if (common === 'failed') return [{ code: 'unchecked', severity: 'warning', where: null, figures: {}, about: id }];
    const squareMetres = squareMetresOf(common);
    const otherWhole = squareMetresOf(other);
    if (squareMetres <= Math.max(tolerance.squareMetres, tolerance.share * Math.min(whole, otherWhole))) return [];
    const figures = { squareMetres, share: squareMetres / whole, otherShare: squareMetres / otherWhole };
    return [{ code: 'overlap', severity: 'warning', where: lonLatOf(positionsOf(common)[0] ?? []), shape: common, figures, about: id }];
  });
}
