import type { Attribute } from '../../catalogue/catalogue';
import { areaOf, isOfficial, perimeterMetres, uncertaintyOf, type Area } from '../areas';
import type { FindingOf, Rule, Severity } from '../finding';

/** What a drawing may be off by before it is told; for an official boundary, the share that issue 4 asks for. */
const tolerance = 0.05;
const officialTolerance = 0.03;
/** What the compiler warns of, however uncertain the boundary is. */
const wideTolerance = 0.15;

const squareKilometresPer: Readonly<Record<string, number>> = {
  'km²': 1, 平方公里: 1, 平方千米: 1, 公顷: 0.01, 万平方米: 0.01, 平方米: 1e-6, 亩: 1 / 1500,
};

/**
 * The area as drawn against the area that a document states or a report gives (attribute `area`). A note where moving
 * the boundary by less than its uncertainty would make them agree, and they differ by no more than 15 %.
 */
export const areas: Rule<'areas'> = ({ lookups }) => {
  const given = lookups.catalogue.places.flatMap((place) => {
    const area = areaOf(place);
    return area ? (place.attributes ?? []).flatMap((attribute, index) => givenArea(attribute, area, index) ?? []) : [];
  });
  return { examined: given.length, findings: given.flatMap((each) => mismatchOf(each) ?? []) };
};

interface Given {
  readonly area: Area;
  readonly index: number;
  readonly squareKilometres: number;
  readonly bound: Attribute['bound'];
  readonly basis: 'stated' | 'reported';
}

function givenArea({ key, value, unit, bound, basis }: Attribute, area: Area, index: number): Given | null {
  const scale = squareKilometresPer[unit?.zh ?? ''];
  if (key !== 'area' || typeof value !== 'number' || value <= 0 || scale === undefined) return null;
  return basis === 'stated' || basis === 'reported' ? { area, index, squareKilometres: value * scale, bound, basis } : null;
}

/** By how much more than allowed the drawing is larger, in km²; negative where it is smaller. */
function excessOf(drawn: number, given: number, bound: Attribute['bound']): number {
  switch (bound) {
    case 'at-least':
    case 'more-than':
    case 'range':
      return Math.min(0, drawn - given);
    case 'at-most':
    case 'less-than':
      return Math.max(0, drawn - given);
    default:
      return drawn - given;
  }
}

function mismatchOf({ area, index, squareKilometres, bound, basis }: Given): FindingOf<'areas'> | null {
  const { place, geometry, rings } = area;
  const drawn = place.drawnSquareKilometres;
  if (drawn === undefined) return null;
  const difference = excessOf(drawn, squareKilometres, bound);
  const excess = difference / squareKilometres;
  if (Math.abs(excess) <= (isOfficial(place) ? officialTolerance : tolerance)) return null;
  const shiftMetres = (Math.abs(difference) * 1e6) / perimeterMetres(rings);
  const uncertaintyMetres = uncertaintyOf(place);
  const unexplained = Math.abs(excess) > wideTolerance || shiftMetres > uncertaintyMetres;
  const severity: Severity = isOfficial(place) ? 'error' : unexplained ? 'warning' : 'note';
  return {
    id: `areas ${place.id} ${index}`, rule: 'areas', severity, weight: Math.abs(excess),
    subjects: [{ type: 'place', id: place.id }],
    facts: { drawnSquareKilometres: drawn, givenSquareKilometres: squareKilometres, excess, shiftMetres, uncertaintyMetres, basis },
    sights: [{ part: 'one', geometry }],
  };
}
