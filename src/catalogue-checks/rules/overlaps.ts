import { area, featureCollection, feature, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { isOfficial, pairsOf, perimeterMetres, siblingAreas, touchingMetres, uncertaintyOf, type Area } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';

/**
 * Areas of one group of a plan that cover the same ground. A strip no wider than boundaries that touch is none; one
 * that both uncertainties explain is a note; one between official boundaries an error.
 */
export const overlaps: Rule<'overlaps'> = ({ lookups }) => {
  const pairs = siblingAreas(lookups.catalogue.places).flatMap(pairsOf);
  return { examined: pairs.length, findings: pairs.flatMap(([one, other]) => overlapOf(one, other) ?? []) };
};

function overlapOf(one: Area, other: Area): FindingOf<'overlaps'> | null {
  const shared = intersect(featureCollection<Polygon | MultiPolygon>([feature(one.geometry), feature(other.geometry)]));
  if (!shared) return null;
  const { geometry } = shared;
  const squareMetres = area(geometry);
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const widthMetres = (2 * squareMetres) / perimeterMetres(rings);
  // Intersections of nothing but edges come as polygons of no area.
  if (!(widthMetres > touchingMetres)) return null;
  const uncertaintyMetres = uncertaintyOf(one.place) + uncertaintyOf(other.place);
  const severity: Severity = isOfficial(one.place) && isOfficial(other.place) ? 'error' : widthMetres > uncertaintyMetres ? 'warning' : 'note';
  const share = squareMetres / Math.min(area(one.geometry), area(other.geometry));
  return {
    id: `overlaps ${one.place.id} ${other.place.id}`, rule: 'overlaps', severity, weight: share,
    subjects: [{ type: 'place', id: one.place.id }, { type: 'place', id: other.place.id }],
    facts: { squareMetres, share, widthMetres, uncertaintyMetres },
    sights: [{ part: 'one', geometry: one.geometry }, { part: 'other', geometry: other.geometry }, { part: 'problem', geometry }],
  };
}
