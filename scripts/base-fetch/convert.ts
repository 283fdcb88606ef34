import type { Geometry, Position } from 'geojson';
import osm2geojson from 'osm2geojson-lite';
import type { OsmElement } from './osm';

/** Members that are ways; a way without a role is an outer one. The converter muddles roles where other members stand in between. */
function prepared(element: OsmElement): OsmElement {
  if (element.type !== 'relation') return element;
  const ways = element.members.filter(({ type, geometry }) => type === 'way' && geometry !== undefined);
  return { ...element, members: ways.map((way) => ({ ...way, role: way.role === '' ? 'outer' : way.role })) };
}

/** The geometries of an element. One at a time: the converter drops a tagged way that is also part of a relation. */
const geometriesOf = (element: OsmElement): Geometry[] =>
  osm2geojson({ elements: [prepared(element)] }, { completeFeature: true }).features.map(({ geometry }) => geometry);

const isRing = (line: readonly Position[]): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

function linesIn(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString': return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates;
    case 'MultiPolygon': return geometry.coordinates.flat();
    default: return [];
  }
}

function polygonsIn(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Polygon': return [geometry.coordinates];
    case 'MultiPolygon': return geometry.coordinates;
    default: return linesIn(geometry).filter(isRing).map((ring) => [ring]);
  }
}

/** The lines of an element; the edges of what the converter takes for an area. */
export const linesOf = (element: OsmElement): Position[][] =>
  geometriesOf(element).flatMap(linesIn).filter((line) => line.length > 1);

/** The polygons of an element; a closed way is one, whatever the converter takes it for. */
export const polygonsOf = (element: OsmElement): Position[][][] =>
  geometriesOf(element).flatMap(polygonsIn).filter((rings) => rings.every(isRing));

/** Every position of an element. */
export const positionsOf = (element: OsmElement): Position[] =>
  geometriesOf(element).flatMap((geometry) => (geometry.type === 'Point' ? [geometry.coordinates] : linesIn(geometry).flat()));
