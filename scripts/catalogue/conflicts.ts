import type { AttributeConflict, Conflict, Measure, MeasureConflict, Place } from '../../src/catalogue/catalogue';
import { disjoint, intervalOf } from './interval';
import type { Figure } from './interval';

interface Candidate extends Figure {
  /** Index in the list it comes from. */
  index: number;
}

/**
 * Indexes of the figures that at least one other contradicts.
 *
 * They always form one dispute: of two separate pairs of disjoint intervals, one interval of the first
 * would have to span the gap of the second and the other way round, so that all four hang together.
 */
export function contradicted(figures: readonly Candidate[]): number[] {
  const intervals = figures.map((figure) => ({ index: figure.index, interval: intervalOf(figure) }));
  return intervals
    .filter((one) => intervals.some((other) => disjoint(one.interval, other.interval)))
    .map(({ index }) => index);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** What a figure covers: figures that cover different things contradict nobody. */
const coverOf = ({ scope, places }: Measure['figures'][number]): string => JSON.stringify([scope?.zh ?? null, places ?? null]);

/** Conflicts among the figures of one measure: same year, kind, scope and places, values that cannot all hold. */
export function measureConflicts(measure: Measure): MeasureConflict[] {
  const dated = measure.figures.flatMap((figure, index) => (figure.year === null ? [] : [{ ...figure, index, year: figure.year }]));
  const groups = groupBy(dated, (figure) => JSON.stringify([figure.year, figure.kind, coverOf(figure)]));
  const covers = [...new Set(dated.map(coverOf))];
  return [...groups.values()].flatMap((group): MeasureConflict[] => {
    const [first] = group;
    const figures = contradicted(group);
    if (first === undefined || figures.length === 0) return [];
    const { year, kind, scope, places } = first;
    const suffix = scope === undefined && places === undefined ? '' : `-${covers.indexOf(coverOf(first))}`;
    return [{
      id: `${measure.id}-${year}-${kind}${suffix}`, subject: 'measure', measure: measure.id, year, kind,
      ...(scope === undefined ? {} : { scope }), figures,
    }];
  });
}

/** Conflicts among the attributes of one place: same key, unit and year, numbers that cannot all hold. */
export function attributeConflicts(place: Pick<Place, 'id' | 'attributes'>): AttributeConflict[] {
  const numeric = (place.attributes ?? []).flatMap((attribute, index) => {
    const { value, bound, key, unit, year = null } = attribute;
    return typeof value === 'number' ? [{ value, bound, key, unit: unit?.zh, year, index }] : [];
  });
  const groups = groupBy(numeric, ({ key, unit, year }) => JSON.stringify([key, unit ?? null, year]));
  const units = [...new Set(numeric.map(({ unit }) => unit))];
  return [...groups.values()].flatMap((group): AttributeConflict[] => {
    const [first] = group;
    const figures = contradicted(group);
    if (first === undefined || figures.length === 0) return [];
    const { key, unit, year } = first;
    const suffix = units.indexOf(unit) === 0 ? '' : `-${units.indexOf(unit)}`;
    return [{
      id: `${place.id}-${key}${year === null ? '' : `-${year}`}${suffix}`, subject: 'place', place: place.id, attribute: key, year, figures,
    }];
  });
}

/** All conflicts, measures first. */
export const findConflicts = (measures: readonly Measure[], places: readonly Pick<Place, 'id' | 'attributes'>[]): Conflict[] => [
  ...measures.flatMap(measureConflicts),
  ...places.flatMap(attributeConflicts),
];
