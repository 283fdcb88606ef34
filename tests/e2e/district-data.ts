import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';

interface Name { zh: string; en: string }
export interface DistrictPlace { id: string; name: Name; kind: string; number: number; group: string }

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../data', file), 'utf8'));
const featuresOf = (layer: string): Feature[] => (read(`layers/${layer}.geojson`) as FeatureCollection).features;

const zones = featuresOf('zones');
const headquarters = featuresOf('headquarters');
const placeOf = (feature: Feature): DistrictPlace => ({ ...(feature.properties as Omit<DistrictPlace, 'id'>), id: String(feature.id) });
const byNumber = (one: DistrictPlace, other: DistrictPlace): number => one.number - other.number;

function positionsOf(feature: Feature): Position[] {
  const { geometry } = feature;
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  throw new Error(`${String(feature.id)} is drawn as ${geometry.type}`);
}

/** What the tests need to know of the district’s hand-written files. */
export const districtData = {
  zones: zones.map(placeOf).sort(byNumber),
  headquarters: headquarters.map(placeOf).sort(byNumber),

  place(id: string): DistrictPlace {
    const place = [...districtData.zones, ...districtData.headquarters].find((candidate) => candidate.id === id);
    if (!place) throw new Error(`no zone or headquarters cluster ${id}`);
    return place;
  },

  /** The middle of what is drawn of a zone or headquarters cluster. */
  position(id: string): { longitude: number; latitude: number } {
    const feature = [...zones, ...headquarters].find((candidate) => candidate.id === id);
    if (!feature) throw new Error(`no zone or headquarters cluster ${id}`);
    const positions = positionsOf(feature);
    const middle = (index: number): number => {
      const values = positions.map((position) => position[index] ?? 0);
      return (Math.min(...values) + Math.max(...values)) / 2;
    };
    return { longitude: middle(0), latitude: middle(1) };
  },
};
