import { useEffect } from 'react';
import { useConfiguration } from '../configuration/context';
import { useLookups, useViewState, useViewStore } from '../view/context';

/** In a frame of a site whose configuration lists origins, the map talks with the page around it. Nothing of that is loaded elsewhere. */
export function HostMessages() {
  const { origins } = useConfiguration().configuration.embedding;
  const framed = useViewState(({ view }) => view.frame !== null);
  const lookups = useLookups();
  const store = useViewStore();
  useEffect(() => {
    if (!framed || origins.length === 0 || window.parent === window) return undefined;
    let wanted = true;
    let stop = (): void => undefined;
    void import('../embed/wire').then(({ startMessages }) => {
      if (wanted) stop = startMessages(window, origins, lookups, store);
    }, () => undefined);
    return () => {
      wanted = false;
      stop();
    };
  }, [framed, origins, lookups, store]);
  return null;
}
