import { boundsOf } from '../../src/geo/bounds';
import type { Bounds } from '../../src/geo/mercator';
import { metresPerDegree } from '../../src/geo/zones/edge-distance';
import type { ZoneHit } from '../../src/geo/zones/zone';
import { createZoneIndex } from '../../src/geo/zones/zone-index';
import { cellOf, encodeText, type Assignment } from './appended';
import type { Settings } from './settings';
import { words, type Trouble } from './words';

/** What is appended to a row, in bytes: the cells before the distance and those after it. */
export interface Answer {
  readonly assignment: Assignment;
  readonly before: Uint8Array;
  /** Metres to the nearest boundary of the zones listed, or of all where none is; NaN where there is none. */
  readonly metres: number;
  readonly after: Uint8Array;
}

export interface Answers {
  /** For a position in WGS 84. */
  at(longitude: number, latitude: number): Answer;
  trouble(trouble: Trouble): Answer;
}

/** A zone whose boundary is uncertain, with the bounds outside which it cannot hold anything. */
interface Uncertain {
  readonly zone: number;
  readonly metres: number;
  readonly reach: Bounds;
}

function uncertainZones(zones: Settings['zones']): Uncertain[] {
  return zones.flatMap(({ geometry, uncertaintyMetres: metres }, zone): Uncertain[] => {
    const bounds = metres > 0 ? boundsOf([geometry]) : null;
    if (bounds === null) return [];
    const [west, south, east, north] = bounds;
    // Degrees of longitude are shortest where the latitude is greatest; a little more, for what changes on the way.
    const scale = metresPerDegree(Math.min(89, Math.max(Math.abs(south), Math.abs(north))));
    const [aside, up] = [(1.01 * metres) / scale.east, (1.02 * metres) / scale.north];
    return [{ zone, metres, reach: [west - aside, south - up, east + aside, north + up] }];
  });
}

/** What there is to say about a position: zones by number. */
interface Finding {
  readonly assignment: Assignment;
  readonly zones: readonly number[];
  /** Zones that may or may not hold it. */
  readonly possible: readonly number[];
  readonly nearest: number | null;
  readonly metres: number;
}

const mostKept = 10_000;

/** Makes answers of positions and of troubles. Cells that recur are made into bytes once. */
export function createAnswers({ zones, form, encoding, reading, language }: Settings): Answers {
  const index = createZoneIndex(zones);
  const uncertain = uncertainZones(zones);
  const delimiter = String.fromCharCode(form.delimiter);
  const say = words[language];
  const assumed = say.assumed(reading);
  const kept = new Map<string, Pick<Answer, 'before' | 'after'>>();

  const bytesOf = (cells: readonly string[]) => encodeText(cells.map((cell) => cellOf(cell, delimiter)).join(delimiter), encoding);
  const make = (ids: string, names: string, assignment: Assignment, note: string) =>
    ({ before: bytesOf(['', ids, names, assignment, '']), after: bytesOf(['', assumed, note]) });

  function possibleAt(longitude: number, latitude: number): { zone: number; metres: number }[] {
    const found: { zone: number; metres: number }[] = [];
    for (const { zone, metres: limit, reach: [west, south, east, north] } of uncertain) {
      if (longitude < west || longitude > east || latitude < south || latitude > north) continue;
      const metres = index.edgeMetres(zone, longitude, latitude);
      if (metres < limit) found.push({ zone, metres });
    }
    return found;
  }

  function find(longitude: number, latitude: number, hits: readonly ZoneHit[]): Finding {
    const near = uncertain.length > 0 ? possibleAt(longitude, latitude) : [];
    const possible = near.map(({ zone }) => zone);
    if (hits.length > 0) {
      const listed = hits.map(({ zone }) => zone);
      const surely = hits.some(({ zone, containment }) => containment === 'inside' && !possible.includes(zone));
      const onEdge = hits.some(({ containment }) => containment === 'edge');
      const metres = listed.reduce((least, zone) => Math.min(least, index.edgeMetres(zone, longitude, latitude)), Infinity);
      return { assignment: surely ? 'inside' : onEdge ? 'edge' : 'possible', zones: listed, possible, nearest: null, metres };
    }
    if (near.length > 0) {
      const metres = near.reduce((least, one) => Math.min(least, one.metres), Infinity);
      return { assignment: 'possible', zones: possible, possible, nearest: null, metres };
    }
    const [nearest] = index.nearest(longitude, latitude, 1);
    return { assignment: 'outside', zones: [], possible, nearest: nearest?.zone ?? null, metres: nearest?.metres ?? NaN };
  }

  function bytesOfFinding({ assignment, zones: listed, possible, nearest }: Finding): Pick<Answer, 'before' | 'after'> {
    const idOf = (zone: number) => zones[zone]?.id ?? '';
    const notes = possible.map((zone) => say.possible(idOf(zone), zones[zone]?.uncertaintyMetres ?? 0));
    if (nearest !== null) notes.push(say.nearest(idOf(nearest)));
    return make(listed.map(idOf).join(';'), listed.map((zone) => zones[zone]?.name ?? '').join(';'), assignment, notes.join('; '));
  }

  return {
    at(longitude, latitude) {
      const finding = find(longitude, latitude, index.at(longitude, latitude));
      const { assignment, zones: listed, possible, nearest, metres } = finding;
      const key = `${assignment} ${listed.join()} ${possible.join()} ${nearest ?? ''}`;
      let bytes = kept.get(key);
      if (bytes === undefined) {
        if (kept.size >= mostKept) kept.clear();
        kept.set(key, bytes = bytesOfFinding(finding));
      }
      return { assignment, before: bytes.before, metres, after: bytes.after };
    },
    trouble(trouble) {
      return { assignment: 'unreadable', metres: NaN, ...make('', '', 'unreadable', say.trouble(trouble)) };
    },
  };
}
