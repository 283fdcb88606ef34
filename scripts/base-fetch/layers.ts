import type { BaseFeature } from '../../src/catalogue/catalogue';
import { nameOf } from './names';
import type { Tags } from './osm';

export type BaseProperties = BaseFeature['properties'];

interface Common {
  /** Its file is `data/base/<id>.geojson`. */
  id: string;
  /** What Overpass selects, without the box. */
  filters: (settings: LayerSettings) => readonly string[];
  /** How far beyond the outline it is kept, so that it does not end at a generalised edge. */
  marginMetres: number;
  /** What the map needs to know; null where it is not wanted. */
  properties: (tags: Tags) => BaseProperties | null;
  /** Whether the map gets on without it where OpenStreetMap has none. */
  optional?: true;
  /** Whether a file that is there stays unless it is asked for. */
  keep?: true;
}

export interface LineLayer extends Common {
  shape: 'lines';
  toleranceMetres: (properties: BaseProperties) => number;
  /** Shorter lines are dropped. */
  leastMetres: number;
}

export interface AreaLayer extends Common {
  shape: 'areas';
  toleranceMetres: (properties: BaseProperties) => number;
  /** Smaller areas and holes are dropped. */
  leastSquareMetres: number;
  /** Share of an area that must lie inside the outline: a neighbour’s area reaches in by its edge only. */
  leastShareInside?: number;
}

export interface PointLayer extends Common {
  shape: 'points';
}

export type Layer = LineLayer | AreaLayer | PointLayer;

export interface LayerSettings {
  adminLevel: number;
}

const roadTolerances = { motorway: 8, trunk: 8, primary: 6, secondary: 5, tertiary: 5 } as const;
const waterwayTolerances = { river: 8, canal: 8, stream: 12 } as const;

const memberOf = <T extends object>(table: T, key: string | undefined): keyof T | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? (key as keyof T) : undefined;

const choice = (table: object): string => `"^(${Object.keys(table).join('|')})$"`;
const isColour = (text: string | undefined): text is string => /^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(text ?? '');

/** Tracks that nobody travels on, and tracks without a name, are left out. */
function railProperties(tags: Tags): BaseProperties | null {
  const { name } = nameOf(tags);
  if (name === undefined) return null;
  const line = tags['highspeed'] === 'yes' ? 'HSR' : tags['ref'];
  return { kind: 'rail-line', name, ...(line === undefined ? {} : { line }), ...(isColour(tags['colour']) ? { colour: tags['colour'] } : {}) };
}

/** Everything that can be asked for, in the order in which it is. */
export const layers: readonly Layer[] = [
  {
    id: 'roads', shape: 'lines', marginMetres: 1500, leastMetres: 60,
    filters: () => [`way["highway"~${choice(roadTolerances)}]["area"!="yes"]`],
    properties: (tags) => {
      const road = memberOf(roadTolerances, tags['highway']);
      return road === undefined ? null : { kind: 'road', class: road, ...nameOf(tags, 'ref') };
    },
    toleranceMetres: (properties) => (properties.kind === 'road' ? roadTolerances[properties.class] : 5),
  },
  {
    id: 'waterways', shape: 'lines', marginMetres: 300, leastMetres: 150,
    filters: () => [`way["waterway"~${choice(waterwayTolerances)}]["tunnel"!~"^(yes|culvert)$"]`],
    properties: (tags) => {
      const waterway = memberOf(waterwayTolerances, tags['waterway']);
      return waterway === undefined ? null : { kind: 'waterway', class: waterway, ...nameOf(tags) };
    },
    toleranceMetres: (properties) => (properties.kind === 'waterway' ? waterwayTolerances[properties.class] : 8),
  },
  {
    id: 'water', shape: 'areas', marginMetres: 300, leastSquareMetres: 2500,
    filters: () => ['wr["natural"="water"]', 'wr["landuse"="reservoir"]', 'wr["waterway"="riverbank"]'],
    properties: (tags) => ({ kind: 'water', ...nameOf(tags) }),
    toleranceMetres: () => 8,
  },
  {
    id: 'green', shape: 'areas', marginMetres: 0, leastSquareMetres: 10000,
    filters: () => [
      'wr["leisure"="park"]', 'wr["landuse"~"^(forest|grass|village_green|recreation_ground)$"]', 'wr["natural"~"^(wood|scrub|grassland)$"]',
    ],
    properties: (tags) => ({ kind: 'green', ...nameOf(tags) }),
    toleranceMetres: () => 12,
  },
  {
    // Neighbours are simplified one by one, so their common edge must hardly move.
    id: 'subdistricts', shape: 'areas', marginMetres: 0, leastSquareMetres: 10000, leastShareInside: 0.5, optional: true,
    filters: ({ adminLevel }) => [`relation["boundary"="administrative"]["admin_level"="${adminLevel}"]`],
    properties: (tags) => ({ kind: 'subdistrict-boundary', ...nameOf(tags) }),
    toleranceMetres: () => 4,
  },
  {
    id: 'rail', shape: 'lines', marginMetres: 1500, leastMetres: 300, optional: true, keep: true,
    filters: () => ['way["railway"~"^(rail|subway|light_rail|monorail)$"][!"service"]'],
    properties: railProperties,
    toleranceMetres: () => 8,
  },
  {
    id: 'stations', shape: 'points', marginMetres: 1500, optional: true, keep: true,
    filters: () => ['nw["railway"="station"]'],
    properties: (tags) => {
      const { name } = nameOf(tags);
      return name === undefined ? null : { kind: 'station', name };
    },
  },
];

export const layerIds: readonly string[] = layers.map(({ id }) => id);
