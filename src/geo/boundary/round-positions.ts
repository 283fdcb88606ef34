import { boundaryOf, partsOf, type Boundary, type Mended } from './boundary';

/** A tenth of a metre: below what any survey of a plan’s edge claims. */
export const decimals = 6;

/** Positions as the layer’s file will hold them: to a tenth of a metre, without heights. What is checked is what is written. */
export function roundPositions(boundary: Boundary): Mended {
  let heights = 0;
  const parts = partsOf(boundary).map((rings) => rings.map((ring) => ring.map((position) => {
    if (position.length > 2) heights += 1;
    const [longitude = NaN, latitude = NaN] = position;
    return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
  })));
  return {
    boundary: boundaryOf(parts),
    findings: heights > 0 ? [{ code: 'heights', severity: 'note', where: null, figures: { count: heights } }] : [],
  };
}
