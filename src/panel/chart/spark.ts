import type { DatedFigure, Facet } from './facets';

/** A mark of a small drawing, in pixels. */
export interface SparkMark {
  readonly x: number;
  readonly y: number;
  readonly kind: DatedFigure['kind'];
}

const inset = 3.5;
/** Fewer show nothing that the row does not say. */
const leastMarks = 3;

/**
 * Figures by year without an axis: years at their true distance, heights from zero. Null where they are too few, of one
 * year, or below zero, where a drawing so small would not be honest. The lower end of a range stands for it.
 */
export function sparkOf({ figures }: Facet, width: number, height: number): SparkMark[] | null {
  const years = figures.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const most = Math.max(...figures.map(({ value }) => value));
  if (figures.length < leastMarks || first === last || most <= 0 || figures.some(({ value }) => value < 0)) return null;
  return figures.map(({ year, value, kind }) => ({
    x: inset + ((year - first) / (last - first)) * (width - 2 * inset),
    y: height - 1 - (value / most) * (height - 1 - inset),
    kind,
  }));
}
