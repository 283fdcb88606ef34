import { isShown, type Frame, type FramePart } from '../../view/frame';
import type { View } from '../../view/view';

/** The parts that stand in the bar above the map, in their order. */
const barParts = ['search', 'lens', 'language', 'theme'] as const satisfies readonly FramePart[];
export type BarPart = (typeof barParts)[number];

/** What a frame shows around its map; whatever is not in it is not loaded. */
export interface FrameLayout {
  /** Empty where there is no bar. */
  readonly bar: readonly BarPart[];
  readonly panel: boolean;
  /** In place of the panel: a card on the place that is selected, or a note that a page is to be read on the full map. */
  readonly card: 'place' | 'page' | null;
  readonly link: boolean;
}

/** Decides what a frame shows for a view. Pure. */
export function frameLayoutOf(frame: Frame, { page }: Pick<View, 'page'>): FrameLayout {
  const panel = isShown(frame, 'panel');
  return {
    bar: barParts.filter((part) => isShown(frame, part)),
    panel,
    card: panel || page.type === 'home' ? null : page.type === 'place' ? 'place' : 'page',
    link: isShown(frame, 'link'),
  };
}
