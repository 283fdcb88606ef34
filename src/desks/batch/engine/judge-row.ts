import type { Geometry, MultiPolygon, Point, Polygon } from 'geojson';
import { uncertaintyOf } from '../../../assignment/findings';
import { industryFit, type FitKind, type IndustryFit } from '../../../assignment/industry-fit';
import { planZonesOf } from '../../../assignment/plan-zones';
import { judge } from '../../../assignment/verdict';
import { baseFeaturesOf } from '../../../catalogue/base-features';
import type { Place } from '../../../catalogue/catalogue';
import type { Lookups } from '../../../catalogue/lookups';
import { boundsOf } from '../../../geo/bounds';
import type { LonLat } from '../../../geo/mercator';
import { metresPerDegree } from '../../../geo/zones/edge-distance';
import { createZoneIndex } from '../../../geo/zones/zone-index';
import type { IntakeProblem, IntakeRow } from '../../../intake/intake';
import type { Outcome } from '../outcome';
import { createAreaSharing } from './area-shares';
import type { ZoneStanding } from './standing';

export interface RowJudgement {
  readonly outcome: Outcome;
  readonly standings: readonly ZoneStanding[];
  /** Metres to the boundary of the covering zone that is nearest to its edge; where none covers, to the nearest zone. Null where nothing was read. */
  readonly edgeMetres: number | null;
  /** WGS 84. */
  readonly geometry: Point | Polygon | MultiPolygon | null;
  /** Where a map marks it. */
  readonly position: LonLat | null;
  readonly problem?: IntakeProblem;
}

export type ReadRow = (row: IntakeRow) => { readonly geometry: Point | Polygon | MultiPolygon } | { readonly problem: IntakeProblem };

export interface RowJudge {
  readonly places: readonly Place[];
  judge(row: IntakeRow | IntakeProblem): RowJudgement;
  /** Where a row lies, in WGS 84; null where it could not be read. */
  read(row: IntakeRow | IntakeProblem): Point | Polygon | MultiPolygon | null;
  /** How an industry’s text answers to the targets of some zones: the best of them. Without a zone there is nothing to answer to, and its kind says nothing. */
  fit(text: string, zones: readonly number[]): IndustryFit;
}

const unread = (problem: IntakeProblem): RowJudgement => ({ outcome: 'unreadable', standings: [], edgeMetres: null, geometry: null, position: null, problem });

/** Judges rows by the zones of one plan. Throws an Error for a plan that the catalogue lacks. */
export function createRowJudge(lookups: Lookups, planId: string, read: ReadRow): RowJudge {
  const { places, index } = planZonesOf(lookups, planId);
  const uncertainties = places.map(uncertaintyOf);
  const reaches = index.zones.map(({ geometry }, zone) => widened(geometry, uncertainties[zone] ?? Infinity));
  const outlines = baseFeaturesOf(lookups.catalogue.base, 'district-outline').flatMap(({ geometry }, at) =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ id: String(at), geometry }] : []));
  const district = createZoneIndex(outlines);
  const outside = (longitude: number, latitude: number): Outcome =>
    (outlines.length > 0 && district.at(longitude, latitude).length === 0 ? 'outside-district' : 'outside-zones');
  const sharing = createAreaSharing(index, uncertainties);

  const judgePoint = (geometry: Point): RowJudgement => {
    const [longitude = NaN, latitude = NaN] = geometry.coordinates;
    const covering = index.at(longitude, latitude);
    const standings: ZoneStanding[] = [];
    let nearest = Infinity;
    for (const [zone, reach] of reaches.entries()) {
      const containment = covering.find((hit) => hit.zone === zone)?.containment ?? null;
      if (containment === null && !within(reach, longitude, latitude)) continue;
      const metres = containment === 'edge' ? 0 : index.edgeMetres(zone, longitude, latitude);
      const verdict = judge(containment, metres, uncertainties[zone] ?? Infinity);
      if (verdict !== 'out') standings.push({ zone, verdict, covers: containment !== null });
      if (containment !== null) nearest = Math.min(nearest, metres);
    }
    if (covering.length === 0) nearest = index.nearest(longitude, latitude, 1)[0]?.metres ?? Infinity;
    return {
      outcome: standings.length === 0 ? outside(longitude, latitude) : outcomeOf(standings),
      standings,
      edgeMetres: Number.isFinite(nearest) ? nearest : null,
      geometry,
      position: [longitude, latitude],
    };
  };

  const judgeArea = (geometry: Polygon | MultiPolygon): RowJudgement => {
    const { standings, edgeMetres, position } = sharing(geometry);
    return { outcome: standings.length === 0 ? outside(position[0], position[1]) : outcomeOf(standings), standings, edgeMetres, geometry, position };
  };

  return {
    places,
    read(row) {
      if ('code' in row) return null;
      const answer = read(row);
      return 'geometry' in answer ? answer.geometry : null;
    },
    judge(row) {
      if ('code' in row) return unread(row);
      const answer = read(row);
      if ('problem' in answer) return unread(answer.problem);
      return answer.geometry.type === 'Point' ? judgePoint(answer.geometry) : judgeArea(answer.geometry);
    },
    fit: (text, zones) => {
      const fits = (zones.length > 0 ? zones : [-1]).map((zone) => industryFit(lookups, text, places[zone] ?? null));
      const [best = industryFit(lookups, text, null)] = fits.sort((one, other) => fitOrder.indexOf(one.kind) - fitOrder.indexOf(other.kind));
      return best;
    },
  };
}

/** Best first. */
export const fitOrder: readonly FitKind[] = ['direct', 'related', 'none', 'unstated', 'unread'];

/** The surest answer that any zone gives. */
function outcomeOf(standings: readonly ZoneStanding[]): Outcome {
  const verdicts = new Set(standings.map(({ verdict }) => verdict));
  if (verdicts.has('in')) return 'inside';
  if (verdicts.has('edge')) return 'edge';
  return verdicts.has('partly') ? 'partly' : 'possible';
}

type Reach = readonly [west: number, south: number, east: number, north: number];

/** A zone’s bounds with its uncertainty around them: beyond, it is out of the question. */
function widened(geometry: Geometry, metres: number): Reach {
  const bounds = boundsOf([geometry]);
  if (!bounds || !Number.isFinite(metres)) return [-Infinity, -Infinity, Infinity, Infinity];
  const [west, south, east, north] = bounds;
  const degree = metresPerDegree((south + north) / 2);
  // A hundredth more than needed, for degrees of longitude shorten towards the poles.
  const [aside, along] = [(metres * 1.01) / degree.east, (metres * 1.01) / degree.north];
  return [west - aside, south - along, east + aside, north + along];
}

const within = ([west, south, east, north]: Reach, longitude: number, latitude: number): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
