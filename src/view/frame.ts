/**
 * How the map stands in a page of somebody else’s: which of its parts are shown around the map. Only what is shown is
 * loaded. Theme, language, lens, layers and place are the View’s own, in a frame as anywhere.
 */
export const frameParts = ['panel', 'search', 'lens', 'layers', 'language', 'theme', 'controls', 'link'] as const;
export type FramePart = (typeof frameParts)[number];

/** What a frame shows that asks for nothing in particular. */
export const defaultFrameParts: readonly FramePart[] = ['controls', 'link'];

export interface Frame {
  /** In the order of `frameParts`. */
  readonly parts: readonly FramePart[];
  /**
   * Whether the wheel zooms at once, or only with a modifier key, so that whoever scrolls the host’s page past the map
   * is not caught by it. On touch, the same: one finger scrolls the page, two move the map.
   */
  readonly wheel: 'guarded' | 'free';
}

export const defaultFrame: Frame = { parts: defaultFrameParts, wheel: 'guarded' };

export const isShown = (frame: Frame | null, part: FramePart): boolean => frame === null || frame.parts.includes(part);

/**
 * Whether an address asks for a frame: known before anything has been loaded, for it decides what is. `public/elsewhere.js`
 * asks the same.
 */
export const asksForFrame = (search: string): boolean => new URLSearchParams(search).get('embed') === '1';

/** What of a view says where a link in a frame leads. Not the View, which knows of frames itself. */
interface Shown {
  readonly frame: Frame | null;
  readonly page: { readonly type: string };
}

const isDesk = (page: Shown['page'] | undefined): boolean => page?.type === 'desk' || page?.type === 'desks';

/** Whether a link leads out of a frame: to the desks, where work is done, unless the frame shows one of them. */
export const leavesFrame = ({ frame, page }: Shown, to: Partial<Shown>): boolean =>
  frame !== null && (to.frame === null || (isDesk(to.page) && !isDesk(page)));
