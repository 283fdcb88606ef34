import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useView, useViewStore } from './context';
import { leavesFrame } from './frame';
import type { View } from './view';

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Partial<View>;
}

/**
 * A link to another view. A real address, so it can be opened in a new tab, copied, and followed before the app runs.
 * From a frame to what it does not show, it opens the full map in a window of its own.
 */
export function ViewLink({ to, onClick, ...rest }: ViewLinkProps) {
  const store = useViewStore();
  const leaves = leavesFrame(useView(), to);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    store.show(to);
  };
  if (leaves) return <a {...rest} href={store.addressOf({ ...to, frame: null })} target="_blank" rel="noopener" onClick={onClick} />;
  return <a {...rest} href={store.addressOf(to)} onClick={follow} />;
}
