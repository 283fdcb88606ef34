import { useEffect, useMemo } from 'react';
import type { Feature, LineString } from 'geojson';
import type { Place } from '../../catalogue/catalogue';
import { useSession } from '../../session/context';
import { overlayPoint, type Overlay, type ShapeTone } from '../../session/session';

type Line = Feature<LineString, { tone: ShapeTone }>;

const ringsOf = ({ geometry }: Place): LineString['coordinates'][] => {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

/** What the map shows of the leading places: the outlines of those that have an extent, a point for the others. */
export function overlayOfLeaders(places: readonly Place[]): Overlay | null {
  const lines = places.flatMap((place) => ringsOf(place).map((coordinates): Line => ({ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { tone: 'after' } })));
  const points = places.flatMap((place) => (ringsOf(place).length === 0 && place.label ? [overlayPoint(place.label, 'inside')] : []));
  if (lines.length + points.length === 0) return null;
  return { shapes: { type: 'FeatureCollection', features: lines }, points: { type: 'FeatureCollection', features: points } };
}

/** Marks the leading places on the map while the desk is open. The camera stays the reader’s. */
export function useLeadersOnMap(places: readonly Place[]): void {
  const session = useSession();
  const key = places.map(({ id }) => id).join(' ');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the ids say which places they are
  const overlay = useMemo(() => overlayOfLeaders(places), [key]);
  useEffect(() => {
    session.setState({ overlay });
    return () => session.setState({ overlay: null });
  }, [session, overlay]);
}
