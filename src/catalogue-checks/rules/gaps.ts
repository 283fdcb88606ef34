import type { Position } from 'geojson';
import { isOfficial, pairsOf, siblingAreas, stepMetres, touchingMetres, uncertaintyOf, type Area } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';

/** A gap wider than this is open ground between two areas, not a seam that failed to close. */
const narrowMetres = 100;
/** Two areas are neighbours where they share this much of an edge. */
const sharedMetres = 50;
/** A seam that diverges at its end is no gap: an open one must be this many times longer than wide. */
const elongation = 10;
const spacingMetres = 20;

interface Sample {
  readonly position: Position;
  /** Metres from the sample before. */
  readonly step: number;
  /** Metres to the other area’s boundary. */
  readonly metres: number;
}

/**
 * Narrow gaps between neighbours: two areas of one group that share an edge elsewhere, so that they were meant to
 * meet, and along another stretch come within 100 m without meeting. Where both ends of the stretch are shared the gap
 * is closed in; where an end is open, only a long and thin one counts. Does not apply to areas that nowhere share an
 * edge: nothing says that they should tile.
 */
export const gaps: Rule<'gaps'> = ({ lookups }) => {
  const neighbours = siblingAreas(lookups.catalogue.places).flatMap(pairsOf)
    .map(([one, other]) => ({ one, other, samples: one.rings.map((ring) => samplesOf(ring, other)) }))
    .filter(({ samples }) => sharedLength(samples.flat()) >= sharedMetres);
  return {
    examined: neighbours.length,
    findings: neighbours.flatMap(({ one, other, samples }) =>
      samples.flatMap(stretchesOf).filter(isGap).map((stretch, index) => gapOf(one, other, stretch, index))),
  };
};

const isShared = ({ metres }: Sample): boolean => metres <= touchingMetres;
const isNear = ({ metres }: Sample): boolean => metres > touchingMetres && metres <= narrowMetres;
const lengthOf = (samples: readonly Sample[]): number => samples.slice(1).reduce((sum, { step }) => sum + step, 0);

const sharedLength = (samples: readonly Sample[]): number =>
  samples.reduce((sum, sample, index) => (index > 0 && isShared(sample) && isShared(samples[index - 1] ?? sample) ? sum + sample.step : sum), 0);

/** Positions along a ring, no farther apart than the spacing, each with its distance to the other boundary. */
function samplesOf(ring: readonly Position[], other: Area): Sample[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1] ?? to;
    const length = stepMetres(from, to);
    const count = index === 0 ? 1 : Math.max(1, Math.ceil(length / spacingMetres));
    return Array.from({ length: count }, (_, step): Sample => {
      const share = (step + 1) / count;
      const at = (axis: 0 | 1): number => (share === 1 ? (to[axis] ?? NaN) : (from[axis] ?? NaN) + share * ((to[axis] ?? NaN) - (from[axis] ?? NaN)));
      const position = [at(0), at(1)];
      return { position, step: length / count, metres: other.index.edgeMetres(0, position[0] ?? NaN, position[1] ?? NaN) };
    });
  });
}

interface Stretch {
  readonly samples: readonly Sample[];
  /** Whether the areas meet at both of its ends. */
  readonly closed: boolean;
}

/** The stretches of a ring that are near without meeting. The ring is begun where it is not near, lest one be cut in two. */
function stretchesOf(ring: readonly Sample[]): Stretch[] {
  const start = ring.findIndex((sample) => !isNear(sample));
  if (start < 0) return [];
  // The last sample repeats the first.
  const open = ring.slice(0, -1);
  const turned = [...open.slice(start), ...open.slice(0, start), ...open.slice(start, start + 1)];
  const stretches: Stretch[] = [];
  let run: Sample[] = [];
  let before: Sample | undefined;
  for (const sample of turned) {
    if (isNear(sample)) {
      run.push(sample);
      continue;
    }
    if (run.length > 1) stretches.push({ samples: run, closed: before !== undefined && isShared(before) && isShared(sample) });
    run = [];
    before = sample;
  }
  return stretches;
}

const widthOf = (samples: readonly Sample[]): number => samples.reduce((sum, { metres }) => sum + metres, 0) / samples.length;

function isGap({ samples, closed }: Stretch): boolean {
  const length = lengthOf(samples);
  return length >= spacingMetres && (closed || length >= elongation * widthOf(samples));
}

function gapOf(one: Area, other: Area, { samples }: Stretch, index: number): FindingOf<'gaps'> {
  const uncertaintyMetres = uncertaintyOf(one.place) + uncertaintyOf(other.place);
  const widthMetres = widthOf(samples);
  const lengthMetres = lengthOf(samples);
  const severity: Severity = isOfficial(one.place) && isOfficial(other.place) ? 'error' : widthMetres > uncertaintyMetres ? 'warning' : 'note';
  return {
    id: `gaps ${one.place.id} ${other.place.id} ${index}`, rule: 'gaps', severity, weight: lengthMetres,
    subjects: [{ type: 'place', id: one.place.id }, { type: 'place', id: other.place.id }],
    facts: { lengthMetres, widthMetres, uncertaintyMetres },
    sights: [
      { part: 'one', geometry: one.geometry }, { part: 'other', geometry: other.geometry },
      { part: 'problem', geometry: { type: 'LineString', coordinates: samples.map(({ position }) => position) } },
    ],
  };
}
