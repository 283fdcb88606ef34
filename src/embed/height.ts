type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * How high the window would have to be for its panel to need no scrolling, at the width it has. Null where no panel is
 * shown, and where it lies over the map as a sheet: the map alone has no height of its own, and the host decides.
 */
export function contentHeight(window: Window): number | null {
  const panel = window.document.getElementById('panel');
  const scroller = panel?.parentElement;
  const map = window.document.getElementById('map');
  if (!panel || !scroller || !map) return null;
  const content = panel.getBoundingClientRect().height;
  if (content === 0 || overlap(scroller.getBoundingClientRect(), map.getBoundingClientRect())) return null;
  return Math.ceil(content + window.innerHeight - scroller.clientHeight);
}

/** Tells the content’s height now, and whenever the panel’s or the window changes. Returns how to stop. */
export function watchHeight(window: Window, tell: (height: number | null) => void): () => void {
  const measure = (): void => tell(contentHeight(window));
  const sizes = new ResizeObserver(measure);
  let watched: Element | null = null;
  // The panel comes late, and goes.
  const follow = (): void => {
    const panel = window.document.getElementById('panel');
    if (panel === watched) return;
    sizes.disconnect();
    if (panel) sizes.observe(panel);
    watched = panel;
    measure();
  };
  const changes = new MutationObserver(follow);
  changes.observe(window.document.body, { childList: true, subtree: true });
  window.addEventListener('resize', measure);
  follow();
  return () => {
    changes.disconnect();
    sizes.disconnect();
    window.removeEventListener('resize', measure);
  };
}
