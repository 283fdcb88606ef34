import { area, bbox, feature, featureCollection, intersect, pointOnFeature } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from '../../../geo/mercator';
import type { ZoneIndex } from '../../../geo/zones/zone';
import type { ZoneStanding } from './standing';

/** From here on, an area counts as lying in the zone as a whole: what is missing is digitising. */
const whole = 0.995;
/** Below this share, the two only touch. */
const touching = 0.001;

export interface AreaStanding {
  readonly standings: readonly ZoneStanding[];
  readonly edgeMetres: number | null;
  /** A position within the area. */
  readonly position: LonLat;
}

/** How much of an area lies in each zone of an index, by the areas on the sphere. WGS 84. */
export function createAreaSharing(index: ZoneIndex, uncertainties: readonly number[]): (geometry: Polygon | MultiPolygon) => AreaStanding {
  const zones = index.zones.map(({ geometry }) => ({ shape: feature(geometry), bounds: bbox(geometry) }));
  return (geometry) => {
    const shape = feature(closed(geometry));
    const bounds = bbox(shape);
    const total = area(shape);
    const [longitude = NaN, latitude = NaN] = pointOnFeature(shape).geometry.coordinates;
    const vertices = verticesOf(geometry);
    const nearestEdge = (zone: number): number => Math.min(...vertices.map(([x = NaN, y = NaN]) => index.edgeMetres(zone, x, y)));
    const standings: ZoneStanding[] = [];
    let coveringEdge = Infinity;
    let otherEdge = Infinity;
    for (const [zone, candidate] of zones.entries()) {
      const common = total > 0 && overlap(candidate.bounds, bounds) ? intersect(featureCollection<Polygon | MultiPolygon>([candidate.shape, shape])) : null;
      const share = common ? Math.min(1, area(common) / total) : 0;
      const metres = share > touching && share < whole ? 0 : nearestEdge(zone);
      const isNear = metres < (uncertainties[zone] ?? Infinity);
      if (share >= whole) standings.push({ zone, verdict: isNear ? 'possible' : 'in', covers: true, share });
      else if (share > touching) standings.push({ zone, verdict: 'partly', covers: true, share });
      else if (isNear) standings.push({ zone, verdict: 'possible', covers: false, share: 0 });
      if (share > touching) coveringEdge = Math.min(coveringEdge, metres);
      else otherEdge = Math.min(otherEdge, metres);
    }
    const edge = Number.isFinite(coveringEdge) ? coveringEdge : otherEdge;
    return { standings, edgeMetres: Number.isFinite(edge) ? edge : null, position: [longitude, latitude] };
  };
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Files leave rings open; the arithmetic wants them closed. */
function closed(geometry: Polygon | MultiPolygon): MultiPolygon {
  const close = (ring: Position[]): Position[] => {
    const [first] = ring;
    const last = ring.at(-1);
    return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring;
  };
  return { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map((rings) => rings.map(close)) };
}

const mostVertices = 400;

/** Its vertices, thinned evenly where there are very many: distances to edges are taken from them. */
function verticesOf(geometry: Polygon | MultiPolygon): Position[] {
  const all = polygonsOf(geometry).flat(2);
  const step = Math.ceil(all.length / mostVertices);
  return step <= 1 ? all : all.filter((_, index) => index % step === 0);
}

function overlap(one: readonly number[], other: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = one;
  const [otherWest = 0, otherSouth = 0, otherEast = 0, otherNorth = 0] = other;
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}
