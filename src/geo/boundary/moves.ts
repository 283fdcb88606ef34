import type { LonLat } from '../mercator';
import { createZoneIndex } from '../zones/zone-index';
import type { Boundary } from './boundary';

/** What comes to lie inside with a new boundary, and what no longer does. A position on the edge is inside. */
export interface Moves<T> {
  readonly entering: readonly T[];
  readonly leaving: readonly T[];
}

/** Which of some sites a new boundary moves in or out, by their positions. `before` is null where there was no area. */
export function movesBetween<T>(sites: readonly T[], positionOf: (site: T) => LonLat | null, before: Boundary | null, after: Boundary): Moves<T> {
  const index = createZoneIndex([{ id: 'after', geometry: after }, ...(before ? [{ id: 'before', geometry: before }] : [])]);
  const entering: T[] = [];
  const leaving: T[] = [];
  for (const site of sites) {
    const position = positionOf(site);
    if (!position) continue;
    const covering = index.at(...position).map(({ zone }) => zone);
    if (covering.length !== 1) continue;
    if (covering[0] === 0) entering.push(site);
    else leaving.push(site);
  }
  return { entering, leaving };
}
