import { boundsOf } from '../../geo/bounds';
import type { Bounds, LonLat } from '../../geo/mercator';
import type { Overlay } from '../../session/session';
import type { LocatedStop } from './located';

/** What the map shows of a route: numbered stops; between them the road drawn through, or straight lines dashed. */
export function overlayOf(stops: readonly LocatedStop[], wayside: readonly LocatedStop[], road: readonly LonLat[] | null): Overlay {
  const line = road ?? wayside.map(({ position }) => position);
  return {
    points: {
      type: 'FeatureCollection',
      features: stops.map(({ position }, index) =>
        ({ type: 'Feature', geometry: { type: 'Point', coordinates: [...position] }, properties: { tone: 'plain', number: index + 1 } })),
    },
    shapes: {
      type: 'FeatureCollection',
      features: line.length < 2 ? [] : [
        { type: 'Feature', geometry: { type: 'LineString', coordinates: line.map((position) => [...position]) }, properties: { tone: road ? 'after' : 'before' } },
      ],
    },
  };
}

/** Room around a route, some 900 m of latitude, so that a single stop has surroundings. */
const roomDegrees = 0.008;

/** What is to be seen of a route; null where it has no stop. */
export function framingOf({ points, shapes }: Overlay): Bounds | null {
  const bounds = boundsOf([...(points?.features ?? []), ...(shapes?.features ?? [])].map(({ geometry }) => geometry));
  return bounds && [bounds[0] - roomDegrees, bounds[1] - roomDegrees, bounds[2] + roomDegrees, bounds[3] + roomDegrees];
}
