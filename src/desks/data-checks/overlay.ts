import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import type { Sight } from '../../catalogue-checks/finding';
import { boundsOf } from '../../geo/bounds';
import type { Bounds } from '../../geo/mercator';
import { overlayPoint, type Overlay, type ShapeTone } from '../../session/session';

const toneOf: Record<Sight['part'], ShapeTone> = { one: 'before', other: 'after', problem: 'problem' };

/** What of a finding is laid over the map, and what the map should frame. */
export function overlayOf(sights: readonly Sight[]): { readonly overlay: Overlay; readonly bounds: Bounds | null } {
  const points = sights.flatMap(({ part, geometry }) => {
    if (geometry.type !== 'Point') return [];
    const [longitude = NaN, latitude = NaN] = geometry.coordinates;
    return [overlayPoint([longitude, latitude], part === 'problem' ? 'outside' : 'plain')];
  });
  const shapes = sights.flatMap(({ part, geometry }): Feature<Polygon | MultiPolygon | LineString, { tone: ShapeTone }>[] =>
    (geometry.type === 'Point' ? [] : [{ type: 'Feature', geometry, properties: { tone: toneOf[part] } }]));
  // A problem is looked at closely where it has a place of its own; the areas around it come into view as far as they do.
  const problems = sights.filter(({ part }) => part === 'problem');
  return {
    overlay: { points: { type: 'FeatureCollection', features: points }, shapes: { type: 'FeatureCollection', features: shapes } },
    bounds: boundsOf((problems.some(({ geometry }) => geometry.type !== 'Point') ? problems : sights).map(({ geometry }) => geometry)),
  };
}
