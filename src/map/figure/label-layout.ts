import type { Size } from './figure-camera';

/** A name that would like to stand beside a point. Lengths in pixels of the figure. */
export interface LabelWish {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Between letters, in shares of the size. */
  readonly spacing?: number;
  /** What stands at the point itself: the label keeps off it. 0 where nothing does, and the label may stand on the point. */
  readonly radius: number;
  /** Stands even where it runs into others. */
  readonly must?: boolean;
}

export interface PlacedLabel extends LabelWish {
  readonly left: number;
  /** Of the first line. */
  readonly baseline: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const leading = 1.16;

/** The width of a text, as far as it can be told without drawing it: Chinese characters are square, others about half as wide. */
export function textWidth(text: string, size: number, spacing = 0): number {
  let ems = 0;
  for (const character of text) ems += (/[\u2E80-\uFFEF]/u.test(character) ? 1 : /[A-Z0-9&]/.test(character) ? 0.66 : 0.54) + spacing;
  return ems * size;
}

const overlap = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/**
 * Finds room for names, the first asking first. Greedy: a name takes the first place around its point where it meets
 * no other name and no obstacle; without one it is left out, unless it must stand, and then where it covers least.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], { width, height }: Size): PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.flatMap((wish) => {
    const choices = positionsAround(wish).map((choice) => ({ choice, cost: costOf(choice.box) }));
    const free = choices.find(({ cost }) => cost === 0);
    const best = free ?? (wish.must ? choices.reduce((least, next) => (next.cost < least.cost ? next : least)) : undefined);
    if (!best) return [];
    taken.push(best.choice.box);
    const { left, baseline, anchor } = best.choice;
    return [{ ...wish, left, baseline, anchor }];
  });

  function costOf(box: Box): number {
    const inside = overlap(box, { left: 3, top: 3, right: width - 3, bottom: height - 3 });
    const area = (box.right - box.left) * (box.bottom - box.top);
    // Names weigh more than what they name, and leaving the figure most of all.
    const outside = area - inside < 1e-6 * area ? 0 : (area - inside) * 8;
    return outside + taken.reduce((sum, other) => sum + 3 * overlap(box, other), 0) + obstacles.reduce((sum, other) => sum + overlap(box, other), 0);
  }
}

interface Choice {
  readonly left: number;
  readonly baseline: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly box: Box;
}

function positionsAround({ lines, x, y, size, spacing, radius }: LabelWish): Choice[] {
  const width = Math.max(...lines.map((line) => textWidth(line, size, spacing)));
  const height = lines.length * size * leading;
  const at = (anchor: PlacedLabel['anchor'], left: number, top: number): Choice => {
    const start = anchor === 'start' ? left : anchor === 'middle' ? left - width / 2 : left - width;
    return { anchor, left, baseline: top + size * 0.9, box: { left: start - 1, top, right: start + width + 1, bottom: top + height } };
  };
  const middle = y - height / 2;
  const gap = radius + 2;
  if (radius === 0) return [0, -0.8, 0.8, -1.6, 1.6].map((shift) => at('middle', x, middle + shift * height));
  return [
    at('middle', x, y + gap), at('start', x + gap + 1, middle), at('end', x - gap - 1, middle), at('middle', x, y - gap - height),
    at('start', x + gap * 0.8, y + gap * 0.5), at('end', x - gap * 0.8, y + gap * 0.5),
    at('start', x + gap * 0.8, y - gap * 0.5 - height), at('end', x - gap * 0.8, y - gap * 0.5 - height),
  ];
}
