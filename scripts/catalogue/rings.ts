import { booleanClockwise, kinks, polygon } from '@turf/turf';
import type { PlaceGeometry } from '../../src/catalogue/catalogue';
import { formatPosition, polygonsOf } from './positions';

/** A fault in a geometry, told by its key. */
export interface RingFault {
  key: string;
  message: string;
  expected: string;
}

const isClosed = (ring: readonly number[][]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
};

function ringFaults(ring: number[][], index: number, key: string): RingFault[] {
  if (!isClosed(ring)) {
    const message = `the ring is open: it starts at ${formatPosition(ring[0] ?? [])} and ends at ${formatPosition(ring.at(-1) ?? [])}`;
    return [{ key, message, expected: 'should end at its first position' }];
  }
  const outer = index === 0;
  if (booleanClockwise(ring) !== outer) return [];
  return [{
    key,
    message: `the ${outer ? 'outer ring runs clockwise' : 'hole runs counter-clockwise'}`,
    expected: `should run ${outer ? 'counter-clockwise' : 'clockwise'} (RFC 7946): turn the order of its positions round`,
  }];
}

/** Rings that are open, wound the wrong way or cross themselves. Points and lines have none. */
export function findRingFaults(geometry: PlaceGeometry): RingFault[] {
  return polygonsOf(geometry).flatMap((rings, number) => {
    const key = `geometry.coordinates${geometry.type === 'MultiPolygon' ? `[${number}]` : ''}`;
    // Crossings first: the winding of a ring that crosses itself means nothing, and an open ring has no inside.
    const crossing = rings.every(isClosed) ? kinks(polygon(rings)).features[0] : undefined;
    if (crossing !== undefined) {
      const message = `crosses or touches itself at ${formatPosition(crossing.geometry.coordinates)}`;
      return [{ key, message, expected: 'should be rings that meet nowhere, with no position twice in a row' }];
    }
    return rings.flatMap((ring, index) => ringFaults(ring, index, `${key}[${index}]`));
  });
}
