import { useState, type MouseEvent } from 'react';
import { useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { useSessionState } from '../../session/context';
import { useView, useViewStore } from '../../view/context';
import type { View } from '../../view/view';

interface FullMapLinkProps {
  readonly className?: string;
  /** What is seen there beside what is seen here. */
  readonly to: Partial<View>;
  /** What it is called, where it leads to something in particular. */
  readonly name?: string;
}

/** To the full map, in a window of its own, with what is seen here. Where the frame may open none, it tells the address. */
export function FullMapLink({ className, to, name }: FullMapLinkProps) {
  const store = useViewStore();
  const words = useWords(frameWords);
  const [refused, setRefused] = useState<string | null>(null);
  useView();
  // The camera rests elsewhere: the address is another.
  useSessionState((state) => state.seen);
  const address = store.addressHere({ ...to, frame: null });

  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    // Not with “noopener”, which never tells whether a window came.
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    setRefused(opened ? null : href);
  };
  return (
    <>
      <a className={className} href={address} target="_blank" rel="noopener" onClick={open}>
        {name ?? words.openFullMap}<span className="visually-hidden">{words.newWindow}</span>
      </a>
      {refused !== null && <span className="full-map-address" role="alert">{words.noWindow} <span>{refused}</span></span>}
    </>
  );
}
