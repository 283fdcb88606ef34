import type { Position } from 'geojson';

const keyOf = (position: Position | undefined): string => (position ?? []).join();

/**
 * Joins lines end to end wherever exactly two ends meet: OpenStreetMap cuts a road at every bridge and speed limit.
 * Where three or more meet, all end, so that the crossing stays where it is.
 */
export function joinLines(lines: readonly Position[][]): Position[][] {
  const ends = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), line]);
  }
  const joined = new Set<Position[]>();

  /** Grows a chain at its end as far as it goes. */
  function grow(chain: Position[]): Position[] {
    for (;;) {
      const end = keyOf(chain.at(-1));
      const meeting = ends.get(end) ?? [];
      const next = meeting.length === 2 ? meeting.find((line) => !joined.has(line)) : undefined;
      if (next === undefined) return chain;
      joined.add(next);
      chain.push(...(keyOf(next[0]) === end ? next : next.toReversed()).slice(1));
    }
  }

  return lines.flatMap((line) => {
    if (joined.has(line)) return [];
    joined.add(line);
    return [grow(grow([...line]).reverse()).reverse()];
  });
}
