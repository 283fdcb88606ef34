import { boundsOf } from '../bounds';
import type { ZoneIndex } from '../zones/zone';
import { createZoneIndex } from '../zones/zone-index';
import { boundaryOf, isSame, partsOf, type Boundary } from './boundary';
import { splitEdges, type Edge } from './split-edges';
import { stitch } from './stitch';
import { windRings } from './winding';

/** What a clipping gives: null for nothing in common (or left), `failed` where it could not be told. */
export type Clipped = Boundary | null | 'failed';

/** Two areas laid over each other. */
export interface Overlay {
  /** What both cover. */
  readonly common: Clipped;
  /** What of the one is left without the other, and the other way round. */
  readonly onlyOne: Clipped;
  readonly onlyOther: Clipped;
}

/** Where a piece of an edge runs: in the other area, out of it, or along its edge, the same way or the opposite. */
type Run = 'inside' | 'outside' | 'same' | 'opposite';

const keyOf = ({ from, to }: Edge): string => `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
const turned = ({ from, to }: Edge): Edge => ({ from: to, to: from });

function runOf(edge: Edge, along: ReadonlySet<string>, other: ZoneIndex): Run {
  if (along.has(keyOf(edge))) return 'same';
  if (along.has(keyOf(turned(edge)))) return 'opposite';
  return other.at((edge.from[0] + edge.to[0]) / 2, (edge.from[1] + edge.to[1]) / 2).length > 0 ? 'inside' : 'outside';
}

function apart(one: Boundary, other: Boundary): boolean {
  const a = boundsOf([one]);
  const b = boundsOf([other]);
  return !a || !b || a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
}

const indexOf = (geometry: Boundary): ZoneIndex => createZoneIndex([{ id: 'area', geometry }]);

/** A centimetre, in degrees: a corner meant to be on an edge is on it, or clearly off. */
const grain = 1e-7;

/** A fraction of a millimetre, in degrees. */
const nudges = [0, 1.7e-9, -2.3e-9, 3.1e-9] as const;

function prepared(boundary: Boundary, nudge: number): Boundary {
  const onGrain = (degrees = NaN): number => Math.round(degrees / grain) * grain;
  const parts = partsOf(boundary).map((rings) => rings.map((ring) => ring
    .map(([x, y]) => [onGrain(x) + nudge, onGrain(y) + nudge * 0.6])
    .filter((position, index, all) => !isSame(position, all[index - 1]))));
  return windRings(boundaryOf(parts)).boundary;
}

function laidOver(first: Boundary, second: Boundary): Overlay {
  const [ofFirst, ofSecond] = splitEdges(first, second);
  const keysOfFirst = new Set(ofFirst.map(keyOf));
  const keysOfSecond = new Set(ofSecond.map(keyOf));
  const [indexOfFirst, indexOfSecond] = [indexOf(first), indexOf(second)];
  const runsOfFirst = ofFirst.map((edge) => ({ edge, run: runOf(edge, keysOfSecond, indexOfSecond) }));
  const runsOfSecond = ofSecond.map((edge) => ({ edge, run: runOf(edge, keysOfFirst, indexOfFirst) }));
  const that = (runs: typeof runsOfFirst, ...wanted: Run[]): Edge[] => runs.filter(({ run }) => wanted.includes(run)).map(({ edge }) => edge);
  return {
    common: stitch([...that(runsOfFirst, 'inside', 'same'), ...that(runsOfSecond, 'inside')]),
    onlyOne: stitch([...that(runsOfFirst, 'outside', 'opposite'), ...that(runsOfSecond, 'inside').map(turned)]),
    onlyOther: stitch([...that(runsOfSecond, 'outside', 'opposite'), ...that(runsOfFirst, 'inside').map(turned)]),
  };
}

/**
 * Lays two sound areas over each other, to a centimetre: their edges are split where they meet, each piece is told by
 * where it runs, and the pieces that bound a result are joined up again. Where crossings fall so close to corners that
 * rounding keeps them from joining up, one area is moved by less than a millimetre and they are laid anew. Cost: about
 * n log n for n edges. Our own, because the library at hand reckons with decimals of any length, a hundred times as slowly.
 */
export function overlay(one: Boundary, other: Boundary): Overlay {
  if (apart(one, other)) return { common: null, onlyOne: one, onlyOther: other };
  const first = prepared(one, 0);
  let found: Overlay = { common: 'failed', onlyOne: 'failed', onlyOther: 'failed' };
  for (const nudge of nudges) {
    found = laidOver(first, prepared(other, nudge));
    if (found.common !== 'failed' && found.onlyOne !== 'failed' && found.onlyOther !== 'failed') return found;
  }
  return found;
}

/** What two sound areas have in common. */
export const commonOf = (one: Boundary, other: Boundary): Clipped => overlay(one, other).common;

/** What of a sound area is left without another. */
export const withoutOf = (whole: Boundary, other: Boundary): Clipped => overlay(whole, other).onlyOne;
