export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  /** What the label belongs to, and must not cover. */
  readonly box: Box;
  readonly width: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly box: Box;
}

const gap = 3;

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/**
 * Finds room for a label at each box: above, right, left, below, at their ends and corners, then the same farther off. No label covers
 * another, any box or obstacle, or leaves the frame; one that finds no room is left out (null), and the table still has it.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Box, size: number, obstacles: readonly Box[] = []): (PlacedLabel | null)[] {
  const placed: Box[] = [];
  return wishes.map(({ box, width, text }) => {
    const middle = (box.left + box.right) / 2;
    const upright = (box.top + box.bottom) / 2;
    const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + size });
    const around = (away: number): Box[] => [
      at(middle - width / 2, box.top - away - size),
      at(box.right + away, upright - size / 2),
      at(box.left - away - width, upright - size / 2),
      at(middle - width / 2, box.bottom + away),
      at(box.left, box.top - away - size),
      at(box.right - width, box.top - away - size),
      at(box.left, box.bottom + away),
      at(box.right + away, box.top - size),
      at(box.left - away - width, box.top - size),
      at(box.right + away, box.bottom),
      at(box.left - away - width, box.bottom),
    ];
    const candidates = [...around(gap), ...around(gap + size)];
    const found = candidates.find((candidate) =>
      holds(frame, candidate) && ![...placed, ...wishes.map((wish) => wish.box), ...obstacles].some((other) => overlaps(candidate, other)));
    if (!found) return null;
    placed.push(found);
    return { text, x: found.left, y: found.bottom - size * 0.16, box: found };
  });
}
