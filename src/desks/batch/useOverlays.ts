import { useEffect } from 'react';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds } from '../../geo/mercator';
import { useSession } from '../../session/context';
import type { Overlay } from '../../session/session';
import { sampleOverlay, type SampleRow } from './sample-positions';

/** A hundred metres or so around a single point. */
const around = 0.002;

const padded = ([west, south, east, north]: Bounds): Bounds => [west - around, south - around, east + around, north + around];

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
