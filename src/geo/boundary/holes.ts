import type { Position } from 'geojson';
import { createZoneIndex } from '../zones/zone-index';
import type { ZoneIndex } from '../zones/zone';
import { lonLatOf, ringsOf, type Boundary, type Finding } from './boundary';

/**
 * The rings that a ring lies in, itself left out, where none cross: a position of it that is on no other’s edge tells.
 * Rings of which it has no such position are not among them.
 */
function ringsAround(ring: readonly Position[], own: number, index: ZoneIndex): number[] {
  let around: number[] = [];
  for (const [x = NaN, y = NaN] of ring) {
    const hits = index.at(x, y).filter(({ zone }) => zone !== own);
    around = hits.filter(({ containment }) => containment === 'inside').map(({ zone }) => zone);
    if (hits.length === around.length) return around;
  }
  return around;
}

/** Holes that are in no area of their part, or in another hole; parts that lie in other parts. For rings that do not cross. */
export function findMisplacedRings(boundary: Boundary): Finding[] {
  const rings = ringsOf(boundary);
  const index = createZoneIndex(rings.map(({ ring }, id) => ({ id: String(id), geometry: { type: 'Polygon', coordinates: [ring] } })));
  return rings.flatMap(({ ring, part, number }, own): Finding[] => {
    const around = ringsAround(ring, own, index).flatMap((other) => rings[other] ?? []);
    const told = (code: Finding['code'], figures: Finding['figures'] = {}): Finding[] =>
      [{ code, severity: 'error', where: ring[0] ? lonLatOf(ring[0]) : null, figures: { part, ring: number, ...figures } }];
    if (number > 1) {
      const inPart = around.filter((other) => other.part === part);
      if (!inPart.some((other) => other.number === 1)) return told('hole-outside');
      return inPart.length > 1 ? told('hole-in-hole') : [];
    }
    // In a hole of another part, a part is an island, as it should be.
    const inShell = around.find((other) => other.part !== part && other.number === 1 && !around.some((hole) => hole.part === other.part && hole.number > 1));
    return inShell ? told('parts-overlap', { otherPart: inShell.part, otherRing: 1 }) : [];
  });
}
