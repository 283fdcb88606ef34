import { useCallback, useEffect, useState } from 'react';
import { boundsOfFrame, metresPerUnit, toUnit } from '../../../geo/mercator';
import { useSession, useSessionState } from '../../../session/context';
import type { Session } from '../../../session/session';
import { useLookups, useViewStore } from '../../../view/context';
import { placeAt } from './place-at';

/** What the address takes, and a map can bear. */
const mostMarked = 12;

/** Keeps the map where it is, whatever is being marked. */
function hold(session: Session): void {
  const { seen } = session.getState();
  if (!seen) return;
  const { center, metres, bearing } = seen;
  const bounds = boundsOfFrame({ center: toUnit(center), side: metres / metresPerUnit(center[1]) });
  session.setState({ framing: { bounds, exact: true, bearing } });
}

/** Marks places and takes the mark from them, by a press on the map or by their id. They stand in the view, as all that is looked at. */
export function useMarking() {
  const lookups = useLookups();
  const store = useViewStore();
  const session = useSession();
  const [full, setFull] = useState(false);
  const drawable = useSessionState((state) => state.drawable);

  const toggle = useCallback((id: string) => {
    const { together } = store.getState().view;
    const marked = together.includes(id);
    const next = marked ? together.filter((one) => one !== id) : [...together, id];
    setFull(next.length > mostMarked);
    if (next.length > mostMarked) return;
    hold(session);
    store.adjust({ together: next });
  }, [store, session]);

  useEffect(() => {
    if (!drawable) return;
    session.setState({
      pointing: (position) => {
        const { view } = store.getState();
        const layers = view.layers?.map(({ id }) => id) ?? lookups.plan(view.plan)?.layers ?? [];
        const place = placeAt(lookups, new Set(layers), position, session.getState().seen?.metres ?? 0);
        if (place) toggle(place.id);
      },
    });
    return () => session.setState({ pointing: null });
  }, [drawable, lookups, store, session, toggle]);

  useEffect(() => () => {
    session.setState({ framing: null });
    store.adjust({ together: [] });
  }, [session, store]);

  return { toggle, full, drawable };
}
