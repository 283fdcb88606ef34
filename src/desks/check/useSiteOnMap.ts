import { useEffect, useRef } from 'react';
import type { SiteReport } from '../../assignment/site-report';
import type { LonLat } from '../../geo/mercator';
import { useSession } from '../../session/context';
import { useLookups, useViewStore } from '../../view/context';
import { expectedBounds } from './typed-reading';
import { framingOf, keptPosition, overlayOf, samePosition } from './site-overlay';

/** Lends the map to the question: clicks ask, the answer is drawn, and what was not clicked is brought into sight. */
export function useSiteOnMap(report: SiteReport | null): void {
  const session = useSession();
  const store = useViewStore();
  const { catalogue } = useLookups();
  const clicked = useRef<LonLat | null>(null);

  useEffect(() => {
    const pointing = (position: LonLat): void => {
      const site = keptPosition(position);
      clicked.current = site;
      store.show({ page: { type: 'desk', id: 'check' }, site });
    };
    session.setState({ pointing });
    return () => session.setState({ pointing: null, overlay: null, framing: null });
  }, [session, store]);

  useEffect(() => {
    const overlay = report && overlayOf(report);
    session.setState({ overlay });
    if (!report || !overlay) return;
    if (clicked.current && samePosition(clicked.current, report.position)) return;
    session.setState({ framing: { bounds: framingOf(report, overlay, expectedBounds(catalogue)) } });
  }, [session, report, catalogue]);
}
