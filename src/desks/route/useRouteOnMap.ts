import { useEffect, useMemo, useRef } from 'react';
import type { LonLat } from '../../geo/mercator';
import { useSession } from '../../session/context';
import { framingOf, overlayOf } from './overlay';
import type { RouteWork } from './useRoute';

/** Lends the map to the route: it is drawn, brought into sight when stops come or go, and clicked on while that is asked for. */
export function useRouteOnMap({ stops, wayside, roads }: RouteWork, pick: ((position: LonLat) => void) | null): void {
  const session = useSession();
  const overlay = useMemo(() => overlayOf(stops, wayside, roads.kind === 'known' ? roads.roads.line : null), [stops, wayside, roads]);
  const picking = pick !== null;

  useEffect(() => {
    session.setState({ overlay });
  }, [session, overlay]);
  useEffect(() => () => session.setState({ overlay: null, framing: null, pointing: null }), [session]);
  useEffect(() => {
    session.setState({ pointing: pick });
  }, [session, pick]);

  // Another order of the same stops moves nothing; nor does the map run away from whoever points at it.
  const placed = [...stops.map(({ position }) => position.join(' '))].sort().join(';');
  const framed = useRef<string | null>(null);
  useEffect(() => {
    const before = framed.current;
    framed.current = placed;
    const bounds = framingOf(overlay);
    if (placed === before || picking || !bounds) return;
    session.setState({ framing: { bounds } });
  }, [session, placed, picking, overlay]);
}
