import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Place, Placement } from '../catalogue/catalogue';
import type { Bounds, LonLat } from '../geo/mercator';

/** How a desk’s finding is drawn: sites by what became of them, boundaries by their part in a comparison. */
export type PointTone = 'inside' | 'possible' | 'outside' | 'plain';
export type ShapeTone = 'before' | 'after' | 'problem' | 'link';

/** What a desk lays over the map. WGS 84, longitude before latitude. The map gathers points where they are many. */
export interface Overlay {
  /** A point may stand for several: `weight` says for how many. One with a `number` bears it, as a list beside does. */
  readonly points?: FeatureCollection<Point, { tone: PointTone; weight?: number; number?: number }>;
  readonly shapes?: FeatureCollection<Polygon | MultiPolygon | LineString, { tone: ShapeTone }>;
  /** The one position in question, under a cross. */
  readonly mark?: LonLat;
}

/** A polygon that the reader draws or edits on the map. */
export interface Drawing {
  /** What is edited; null while nothing is drawn yet. */
  readonly geometry: Polygon | MultiPolygon | null;
  /** Told on every finished change. */
  change(geometry: Polygon | MultiPolygon): void;
}

/** A boundary that stands in for the catalogue’s until the page is left. */
export interface Replacement {
  readonly place: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly placement: Placement;
  /** What the catalogue has in its place. */
  readonly instead?: Pick<Place, 'geometry' | 'placement'>;
}

/** Which boundaries were replaced before, and which were taken back again: for undo and redo. */
export interface ReplacementHistory {
  readonly past: readonly (readonly Replacement[])[];
  readonly future: readonly (readonly Replacement[])[];
}

/** What a desk asks the map to show. */
export interface Framing {
  /** WGS 84. */
  readonly bounds: Bounds;
  /** True where nothing is to be seen beyond the bounds: by default there is a little room around them. */
  readonly exact?: boolean;
  /** Degrees clockwise from north that point up; as the map stands where it is absent. */
  readonly bearing?: number;
}

/** What the map shows, said so that it can be shown again on a screen of another size. */
export interface Seen {
  /** WGS 84. */
  readonly center: LonLat;
  /** What the shorter side of the uncovered part of the map spans, in metres on the ground. */
  readonly metres: number;
  /** Degrees clockwise from north that point up. */
  readonly bearing: number;
}

/** What lasts as long as the page is open, and cannot be in its address. Nothing of it is stored or sent. */
export interface SessionState {
  readonly overlay: Overlay | null;
  /** What the map should move to, once for every object; it goes before what is marked. */
  readonly framing: Framing | null;
  /** Where the moving map has come to rest; null where there is none. */
  readonly seen: Seen | null;
  /** Who is told where the map is clicked, in place of opening what lies there. */
  readonly pointing: ((position: LonLat) => void) | null;
  readonly drawing: Drawing | null;
  /** There is a moving map, which can be drawn on. */
  readonly drawable: boolean;
  /** At most one for a place. */
  readonly replacements: readonly Replacement[];
  readonly history: ReplacementHistory;
  /** Those whose layer has been downloaded: leaving loses nothing of them. */
  readonly downloaded: readonly Replacement[];
}

export type Session = StoreApi<SessionState>;

export const createSession = (): Session =>
  createStore<SessionState>(() => ({
    overlay: null, framing: null, seen: null, pointing: null, drawing: null, drawable: false,
    replacements: [], history: { past: [], future: [] }, downloaded: [],
  }));

/** A feature of an overlay, for short. */
export const overlayPoint = ([longitude, latitude]: LonLat, tone: PointTone, weight = 1): Feature<Point, { tone: PointTone; weight?: number }> =>
  ({ type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: { tone, ...(weight > 1 && { weight }) } });
