import { between, type Distances, type OrderRules } from './distances';

/**
 * The shortest order of all, found by dynamic programming over the sets of stops already visited:
 * M. Held and R. M. Karp, “A Dynamic Programming Approach to Sequencing Problems”, Journal of the Society for
 * Industrial and Applied Mathematics 10 (1962), 196–210; also R. Bellman, Journal of the ACM 9 (1962), 61–63.
 *
 * For n stops it takes n² · 2ⁿ steps and n · 2ⁿ numbers: 600,000 and 50,000 for twelve.
 * @returns indexes of the stops, each once; distances need not be symmetric
 */
export function shortestOrder(distances: Distances, { startFixed, endFixed, roundTrip }: OrderRules): number[] {
  const n = distances.length;
  if (n === 0) return [];
  const sets = 1 << n;
  // best[set * n + last]: the shortest way through the stops of a set that ends at one of them.
  const best = new Float64Array(sets * n).fill(Infinity);
  const before = new Int8Array(sets * n).fill(-1);
  for (let first = 0; first < n; first += 1) {
    if (first === 0 || !(startFixed || roundTrip)) best[(1 << first) * n + first] = 0;
  }
  for (let set = 1; set < sets; set += 1) {
    for (let last = 0; last < n; last += 1) {
      const sofar = best[set * n + last] ?? Infinity;
      if (sofar === Infinity) continue;
      for (let next = 0; next < n; next += 1) {
        if (set & (1 << next)) continue;
        const at = (set | (1 << next)) * n + next;
        const way = sofar + between(distances, last, next);
        if (way < (best[at] ?? Infinity)) {
          best[at] = way;
          before[at] = last;
        }
      }
    }
  }
  const whole = sets - 1;
  let end = n - 1;
  if (roundTrip || !endFixed) {
    let shortest = Infinity;
    for (let last = 0; last < n; last += 1) {
      const way = (best[whole * n + last] ?? Infinity) + (roundTrip ? between(distances, last, 0) : 0);
      if (way < shortest) {
        shortest = way;
        end = last;
      }
    }
  }
  return traceBack(before, whole, end, n);
}

function traceBack(before: Int8Array, whole: number, end: number, n: number): number[] {
  const order: number[] = [];
  for (let set = whole, last = end; last >= 0;) {
    order.unshift(last);
    const previous = before[set * n + last] ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}
