/**
 * The compiled facts as the app receives them: one `catalogue.json`, written by `scripts/catalogue`.
 * Types and tiny constants only, so that importing this file adds no validation code to the app.
 *
 * Positions are WGS 84, longitude before latitude.
 */
import type { Readings } from './pinyin';
import type { BaseFile, District } from './schema/district';
import type { CrosswalkLink, Industry, IndustrySystem } from './schema/industries';
import type { Measure } from './schema/measures';
import type { PlaceFeature, PlaceProperties } from './schema/places';
import type { Lineage, Plan } from './schema/plans';
import type { Licence, Text } from './schema/primitives';
import type { Organisation, Project } from './schema/projects';
import type { PlanningDocument, Report } from './schema/sources';

export type { BaseFeature, BaseFeatureOf, BaseKind, District, Subdistrict } from './schema/district';
export type { CrosswalkLink, CrosswalkRelation, Industry, IndustrySystem } from './schema/industries';
export type { Figure, Measure } from './schema/measures';
export type { PlaceKind } from './kinds';
export type { Attribute, Note, Placement, PlacementBasis } from './schema/places';
export type { Lineage, Plan } from './schema/plans';
export type { Basis, Bound, Licence, Text } from './schema/primitives';
export type { Organisation, Project } from './schema/projects';
export type { PlanningDocument, Report, Section } from './schema/sources';

/** Raised when the form of the catalogue changes in a way that older app code could not read. */
export const catalogueFormat = 1;

/** Longitude, latitude in degrees. */
export type LonLat = [longitude: number, latitude: number];

/** West, south, east, north in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

export type PlaceGeometry = NonNullable<PlaceFeature['geometry']>;

/** An industry a place is meant for. A `derived` one names its rule in `note`. */
export type IndustryStatement = NonNullable<PlaceProperties['industries']>[number];

/** A feature of a layer, flattened. Members read from the drawing are null or absent without a geometry. */
export interface Place extends PlaceProperties {
  id: string;
  /** Id of the layer it is drawn in. */
  layer: string;
  geometry: PlaceGeometry | null;
  /** Where its label stands: the point itself, or a point on the line or in the polygon. */
  label: LonLat | null;
  /** Null for a place without a geometry; of no extent for a point. */
  bounds: Bounds | null;
  /** Area of the polygon as drawn, in km². Measured on the drawing: never a stated area. */
  drawnSquareKilometres?: number;
  /** What the layer’s file says of its industries, where the compiler has derived others; empty where it says nothing. */
  typedIndustries?: IndustryStatement[];
}

export interface CatalogueLayer {
  id: string;
  title: Text;
  /** Absent where the layer is offered as the district’s data are. */
  licence?: Licence;
  /** Ids of its places, in the order of the file. */
  features: string[];
}

export interface MeasureGroup {
  id: string;
  name: Text;
}

/** Figures of one measure for the same year, kind and scope that cannot all hold. */
export interface MeasureConflict {
  id: string;
  subject: 'measure';
  measure: string;
  year: number;
  kind: 'actual' | 'target';
  /** Absent where the figures have the measure’s usual scope. */
  scope?: Text;
  /** Indexes into the measure’s `figures`; each is contradicted by at least one other. */
  figures: number[];
}

/** Attributes of one place with the same key, unit and year that cannot all hold. */
export interface AttributeConflict {
  id: string;
  subject: 'place';
  place: string;
  /** The attribute’s key. */
  attribute: string;
  /** Null where the attributes name no year. */
  year: number | null;
  /** Indexes into the place’s `attributes`; each is contradicted by at least one other. */
  figures: number[];
}

/** Two or more statements on the same thing that cannot all hold. Found by rule, never typed in. */
export type Conflict = MeasureConflict | AttributeConflict;

/** A FeatureCollection of the embedded base map, as in `data/base`. */
export type BaseCollection = Pick<BaseFile, 'type' | 'name' | 'attribution' | 'licence' | 'method' | 'features'>;

export interface Catalogue {
  format: typeof catalogueFormat;
  /** Short hash of the content: equal content has an equal version. */
  version: string;
  district: District;
  documents: PlanningDocument[];
  reports: Report[];
  plans: Plan[];
  layers: CatalogueLayer[];
  /** All places of all layers, in the layers’ order. */
  places: Place[];
  lineage: Lineage[];
  systems: IndustrySystem[];
  industries: Industry[];
  crosswalk: CrosswalkLink[];
  projects: Project[];
  organisations: Organisation[];
  measureGroups: MeasureGroup[];
  measures: Measure[];
  conflicts: Conflict[];
  /** By file name without extension: `outline`, `rail`, `stations`, `labels`, … */
  base: Record<string, BaseCollection>;
  /** How the names and aliases of all records are read: for search by pinyin and by initials. */
  pinyin: Readings;
}
