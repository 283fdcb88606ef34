import type { Place } from '../../../catalogue/catalogue';
import { outcomes } from '../outcome';
import type { ResultFilter, ResultOrder, ResultQuery } from '../protocol';
import type { Digest } from './digest';
import { fitOrder } from './judge-row';

/** Positions of the rows that answer to a filter, in the file’s order. */
export function matchingRows(digest: Digest, places: readonly Place[], { outcome, zone, fit }: ResultFilter): Uint32Array {
  const outcomeAt = outcome === undefined ? -1 : outcomes.indexOf(outcome);
  const fitAt = fit === undefined ? -1 : fitOrder.indexOf(fit);
  const zoneAt = zone === undefined ? -1 : places.findIndex(({ id }) => id === zone);
  const holds = digest.sets.map((standings) => zone === undefined || standings.some((standing) => standing.zone === zoneAt));
  const found = new Uint32Array(digest.length);
  let count = 0;
  for (let row = 0; row < digest.length; row += 1) {
    if (outcomeAt >= 0 && digest.outcome[row] !== outcomeAt) continue;
    if (fitAt >= 0 && digest.fit[row] !== fitAt) continue;
    if (!holds[digest.set[row] ?? -1]) continue;
    found[count] = row;
    count += 1;
  }
  return found.subarray(0, count);
}

/** Positions of the rows of a query, in its order. Rows without a distance stand last; equal ones keep the file’s order. */
export function orderedRows(digest: Digest, places: readonly Place[], { filter, order }: ResultQuery): Uint32Array {
  const rows = matchingRows(digest, places, filter);
  if (!order || (order.by === 'row' && order.direction === 'ascending')) return rows;
  if (order.by === 'row') return rows.reverse();
  return rows.sort(comparison(digest, order));
}

function comparison(digest: Digest, { by, direction }: ResultOrder): (one: number, other: number) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  const values = by === 'distance' ? digest.edgeMetres : digest.outcome;
  return (one, other) => {
    const [a = NaN, b = NaN] = [values[one], values[other]];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one - other;
    return sign * (a - b) || one - other;
  };
}
