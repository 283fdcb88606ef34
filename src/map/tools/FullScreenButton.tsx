import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMessages } from '../../i18n/context';
import { LineIcon } from '../../ui/LineIcon';
import { isRestrictedFrame } from '../../ui/restricted-frame';
import { useView } from '../../view/context';

const NoFullScreen = lazy(() => import('./NoFullScreen'));

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Not on the server, on some phones, nor in a frame that may not. */
const isAllowed = (): boolean => document.fullscreenEnabled;
const isFull = (): boolean => document.fullscreenElement !== null;
const never = (): boolean => false;

/** The whole page on the whole screen, and back; nothing where the browser does not offer it, and why where a sandbox forbids it. */
export function FullScreenButton() {
  const { tools } = useMessages();
  const allowed = useSyncExternalStore(subscribe, isAllowed, never);
  const full = useSyncExternalStore(subscribe, isFull, never);
  const { frame } = useView();
  if (!allowed) return frame && isRestrictedFrame() ? <Suspense><NoFullScreen /></Suspense> : null;
  const name = full ? tools.leaveFullScreen : tools.fullScreen;
  const toggle = (): void => {
    // Refused by some frames in spite of their promise: then the page stays as it is.
    const change = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  };
  return (
    <button type="button" onClick={toggle} aria-pressed={full} aria-label={name} title={name}>
      <LineIcon name={full ? 'leaveFullScreen' : 'fullScreen'} />
    </button>
  );
}
