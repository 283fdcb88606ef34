import type { Containment } from '../geo/zones/zone';

/**
 * What a drawing lets us say of a position. `edge`: exactly on the boundary as drawn. `possible`: nearer to the
 * boundary than the drawing is sure, so that the true boundary may run on either side of it.
 */
export type Verdict = 'in' | 'possible' | 'edge' | 'out';

/**
 * Judges a position by a zone. A distance equal to the uncertainty is beyond it.
 *
 * @param containment where the position lies to the drawing; null outside
 * @param edgeMetres metres to the nearest boundary, from either side
 * @param uncertaintyMetres how far off the drawing may be
 */
export function judge(containment: Containment | null, edgeMetres: number, uncertaintyMetres: number): Verdict {
  if (containment === 'edge') return 'edge';
  if (edgeMetres < uncertaintyMetres) return 'possible';
  return containment === 'inside' ? 'in' : 'out';
}
