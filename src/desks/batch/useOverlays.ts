import { useEffect } from 'react';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds } from '../../geo/mercator';
import { useSession } from '../../session/context';
import type { Overlay } from '../../session/session';
import { sampleOverlay, type SampleRow } from './sample-positions';

/** Degrees around what is shown: a hundred metres or two around a single point, else a share of the whole. */
const around = 0.002;
const aroundShare = 0.05;

function padded([west, south, east, north]: Bounds): Bounds {
  const aside = around + (east - west) * aroundShare;
  const along = around + (north - south) * aroundShare;
  return [west - aside, south - along, east + aside, north + along];
}

/** Lays something over the map while a part of the desk is shown, and moves there once for every change of bounds. */
export function useOverlay(overlay: Overlay | null, bounds: Bounds | null): void {
  const session = useSession();
  useEffect(() => {
    session.setState({ overlay });
    return () => session.setState({ overlay: null });
  }, [session, overlay]);
  const key = bounds?.join();
  useEffect(() => {
    if (key === undefined) return;
    const [west = 0, south = 0, east = 0, north = 0] = key.split(',').map(Number);
    session.setState({ framing: { bounds: padded([west, south, east, north]) } });
    return () => session.setState({ framing: null });
  }, [session, key]);
}

/** The sample’s rows under each system, or under the chosen one. */
export function useSampleOverlay(rows: readonly SampleRow[], among: readonly CoordinateSystem[], chosen: CoordinateSystem | null): void {
  const session = useSession();
  useEffect(() => {
    const { overlay, bounds } = sampleOverlay(rows, among, chosen);
    session.setState({ overlay, ...(bounds && { framing: { bounds: padded(bounds) } }) });
    return () => session.setState({ overlay: null, framing: null });
  }, [session, rows, among, chosen]);
}
