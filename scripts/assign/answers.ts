import { boundsOf } from '../../src/geo/bounds';
import type { Bounds } from '../../src/geo/mercator';
import { metresPerDegree } from '../../src/geo/zones/edge-distance';
import type { ZoneHit } from '../../src/geo/zones/zone';
import type { IntakeProblem } from '../../src/intake/intake';
import { createZoneIndex } from '../../src/geo/zones/zone-index';
import { cellOf, encodeText, type Assignment } from './appended';
import type { Settings } from './settings';
import { words } from './words';

/** What is appended to a row, in bytes: the cells before the distance and those after it. */
export interface Answer {
  readonly assignment: Assignment;
  readonly before: Uint8Array;
  /** Metres to the nearest boundary of the zones that cover the position, or of all where none does; NaN where there is none. */
  readonly metres: number;
  readonly after: Uint8Array;
}

type Bytes = Pick<Answer, 'before' | 'after'>;

export interface Answers {
  /** For a position in WGS 84. */
  at(longitude: number, latitude: number): Answer;
  problem(problem: IntakeProblem): Answer;
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

const none: readonly { zone: number; metres: number }[] = [];
const mostKept = 10_000;

/** Makes answers of positions and of troubles. Cells that recur are made into bytes once. */
export function createAnswers({ zones, form, encoding, reading, language }: Settings): Answers {
  const index = createZoneIndex(zones);
  const uncertain = uncertainZones(zones);
  const delimiter = String.fromCharCode(form.delimiter);
  const say = words[language];
  const assumed = say.assumed(reading);
  const kept = new Map<string, Bytes>();
  // What most rows are, found without making a key: in one zone and surely, or in none.
  const keptInside: (Bytes | undefined)[] = [];
  const keptOutside: (Bytes | undefined)[] = [];

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
    const near = uncertain.length > 0 ? possibleAt(longitude, latitude) : none;
    const possible = near.map(({ zone }) => zone);
    const [only] = hits;
    if (only && hits.length === 1 && near.length === 0) {
      const metres = index.edgeMetres(only.zone, longitude, latitude);
      return { assignment: only.containment, zones: [only.zone], possible, nearest: null, metres };
    }
    if (hits.length > 0) {
      const listed = hits.map(({ zone }) => zone);
      const surely = hits.some(({ zone, containment }) => containment === 'inside' && !possible.includes(zone));
      const onEdge = hits.some(({ containment }) => containment === 'edge');
      const metres = index.edgeMetresOfAny(listed, longitude, latitude);
      return { assignment: surely ? 'inside' : onEdge ? 'edge' : 'possible', zones: listed, possible, nearest: null, metres };
    }
    const [nearest] = index.nearest(longitude, latitude, 1);
    const metres = nearest?.metres ?? NaN;
    if (near.length > 0) return { assignment: 'possible', zones: possible, possible, nearest: null, metres };
    return { assignment: 'outside', zones: [], possible, nearest: nearest?.zone ?? null, metres };
  }

  function bytesOfFinding({ assignment, zones: listed, possible, nearest }: Finding): Bytes {
    const idOf = (zone: number) => zones[zone]?.id ?? '';
    const notes = possible.map((zone) => say.possible(idOf(zone), zones[zone]?.uncertaintyMetres ?? 0));
    if (nearest !== null) notes.push(say.nearest(idOf(nearest)));
    return make(listed.map(idOf).join(';'), listed.map((zone) => zones[zone]?.name ?? '').join(';'), assignment, notes.join('; '));
  }

  function keep(key: string, makeBytes: () => Bytes): Bytes {
    const before = kept.get(key);
    if (before) return before;
    if (kept.size >= mostKept) kept.clear();
    const bytes = makeBytes();
    kept.set(key, bytes);
    return bytes;
  }

  function keptBytes(finding: Finding): Bytes {
    const { assignment, zones: listed, possible, nearest } = finding;
    if (possible.length === 0) {
      if (nearest !== null) return (keptOutside[nearest] ??= bytesOfFinding(finding));
      if (assignment === 'inside' && listed.length === 1) return (keptInside[listed[0] ?? 0] ??= bytesOfFinding(finding));
    }
    return keep(`${assignment} ${listed.join()} ${possible.join()}`, () => bytesOfFinding(finding));
  }

  return {
    at(longitude, latitude) {
      const finding = find(longitude, latitude, index.at(longitude, latitude));
      const { before, after } = keptBytes(finding);
      return { assignment: finding.assignment, before, metres: finding.metres, after };
    },
    problem(problem) {
      const { before, after } = keep(`${problem.code} ${problem.found ?? ''}`, () => make('', '', 'unreadable', say.problem(problem)));
      return { assignment: 'unreadable', before, metres: NaN, after };
    },
  };
}
