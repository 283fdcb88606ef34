/**
 * How high the window would have to be for its panel to need no scrolling, at the width it has; null where no panel is
 * shown, or where it lies over the map: then the content has no height of its own, and the host decides.
 * @param panel the panel’s content, as high as it is long
 */
export function contentHeight(panel: Element | null, windowHeight: number): number | null {
  const scroller = panel?.parentElement;
  if (!panel || !scroller) return null;
  const content = panel.getBoundingClientRect().height;
  if (content === 0) return null;
  const around = windowHeight - scroller.clientHeight;
  return Math.ceil(content + around);
}

/** Tells the content’s height now, and whenever it or the window changes. Returns how to stop. */
export function watchHeight(window: Window, tell: (height: number | null) => void): () => void {
  const measure = (): void => tell(contentHeight(window.document.getElementById('panel'), window.innerHeight));
  const watcher = new ResizeObserver(measure);
  const panel = window.document.getElementById('panel');
  if (panel) watcher.observe(panel);
  window.addEventListener('resize', measure);
  measure();
  return () => {
    watcher.disconnect();
    window.removeEventListener('resize', measure);
  };
}
