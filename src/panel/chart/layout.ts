import { nice, ticks } from 'd3-array';
import type { Basis, Bound, Figure } from '../../catalogue/catalogue';
import type { DatedFigure, Facet } from './facets';
import { placeLabels, type Box, type PlacedLabel } from './labels';

/** In pixels of the drawing; y grows downwards. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Mark {
  readonly figure: DatedFigure;
  readonly x: number;
  readonly y: number;
  /** Circle: an actual value; diamond: a target. */
  readonly shape: 'circle' | 'diamond';
  readonly basis: Basis;
  /** Where a bound leads: up or down from the mark; of a range, to its upper end. Null for a value that is none. */
  readonly reach: { readonly y: number; readonly open: boolean } | null;
  readonly disputed: boolean;
  readonly label: PlacedLabel | null;
}

export interface Segment {
  readonly from: Mark;
  readonly to: Mark;
  /** A way to a target is not yet gone. */
  readonly planned: boolean;
}

export interface SeriesLine {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
}

export interface Dispute {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ChartLayout extends Size {
  /** What the axes enclose. */
  readonly frame: Box;
  readonly marks: readonly Mark[];
  readonly series: readonly SeriesLine[];
  readonly disputes: readonly Dispute[];
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  /** Every year that has a figure; named on a second line where the first has no room, and not at all (null) where neither has. */
  readonly yearTicks: readonly { readonly year: number; readonly x: number; readonly line: 0 | 1 | null }[];
}

export interface ChartOptions {
  /** What a figure’s label says. */
  label(figure: Figure): string;
  /** What an axis tick says; it decides how much room the axis takes. */
  tick(value: number): string;
}

/** Half the width of a mark. */
export const markRadius = 4.5;
/** How far the arrow of an open bound reaches. */
const arrowLength = 17;
const margin = { top: 26, right: 16, bottom: 36 };
const yearWidth = 27;
const labelSize = 12;

const reachesUp: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const reachesDown: ReadonlySet<Bound> = new Set(['at-most', 'less-than']);

/**
 * Lays out figures by year on one axis. Years stand at their true distance; values start from zero, below it only where
 * figures do, so that heights may be compared. Marks that would cover each other stand beside each other.
 */
export function layoutOf({ figures, series, disputes }: Facet, { width, height }: Size, { label, tick }: ChartOptions): ChartLayout {
  const [low, high] = domainOf(figures);
  const values = ticks(low, high, 4);
  const left = 10 + Math.max(...values.map((value) => textWidth(tick(value), 11)));
  const frame: Box = { left, top: margin.top, right: width - margin.right, bottom: height - margin.bottom };
  const years = [...new Set(figures.map(({ year }) => year))].sort((one, other) => one - other);
  const yOf = (value: number): number => frame.bottom - ((value - low) / (high - low)) * (frame.bottom - frame.top);
  const xOf = yearScale(years, frame);
  const shifts = shiftsOf(figures, yOf, Math.min(markRadius + 1.5, leastGap(years, xOf) / 4));
  const disputed = new Set(disputes.flat());
  const bare = figures.map((figure): Mark => {
    const y = yOf(figure.value);
    return {
      figure, y, x: xOf(figure.year) + (shifts.get(figure) ?? 0), shape: figure.kind === 'actual' ? 'circle' : 'diamond', basis: figure.basis,
      reach: reachOf(figure, y, yOf, frame), disputed: disputed.has(figure), label: null,
    };
  });
  const brackets = disputes.map((members) => bracketOf(bare.filter(({ figure }) => members.includes(figure))));
  const labels = placeLabels(
    bare.map((mark) => ({ box: boxOf(mark), width: textWidth(label(mark.figure), labelSize), text: label(mark.figure) })),
    { left: frame.left - 4, top: 0, right: width, bottom: frame.bottom + 1 }, labelSize,
    brackets.map(({ x, top, bottom }) => ({ left: x - 4, right: x + 8, top, bottom })),
  );
  const marks = bare.map((mark, index) => ({ ...mark, label: labels[index] ?? null }));
  const markOf = (figure: Figure): Mark[] => marks.filter((mark) => mark.figure === figure);
  return {
    width, height, frame, marks,
    series: series.map(({ source, figures: members }) => ({ source, marks: members.flatMap(markOf), segments: segmentsOf(members.flatMap(markOf)) })),
    disputes: brackets,
    valueTicks: values.map((value) => ({ value, y: yOf(value) })),
    yearTicks: yearTicksOf(years, xOf),
  };
}

/** From zero, or lower, to a round number that no figure is above. */
function domainOf(figures: readonly DatedFigure[]): [low: number, high: number] {
  const values = figures.flatMap(({ value, high }) => [value, high ?? value]);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return most === least ? [0, 1] : nice(least, most, 4);
}

function yearScale(years: readonly number[], frame: Box): (year: number) => number {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const inset = 14;
  const from = frame.left + inset;
  const to = frame.right - inset;
  return (year) => (last === first ? (from + to) / 2 : from + ((year - first) / (last - first)) * (to - from));
}

const leastGap = (years: readonly number[], xOf: (year: number) => number): number =>
  Math.min(Infinity, ...years.slice(1).map((year, index) => xOf(year) - xOf(years[index] ?? year)));

/** Sideways shifts of marks of the same year that would cover each other; smaller than half the way to the next year. */
function shiftsOf(figures: readonly DatedFigure[], yOf: (value: number) => number, step: number): Map<DatedFigure, number> {
  const shifts = new Map<DatedFigure, number>();
  for (const figure of figures) {
    const close = figures.filter((other) => other.year === figure.year && Math.abs(yOf(other.value) - yOf(figure.value)) < markRadius * 2);
    if (close.length > 1) shifts.set(figure, (close.indexOf(figure) / (close.length - 1) - 0.5) * 2 * step);
  }
  return shifts;
}

function reachOf({ bound, high }: DatedFigure, y: number, yOf: (value: number) => number, frame: Box): Mark['reach'] {
  if (bound === 'range' && high !== undefined) return { y: yOf(high), open: false };
  if (reachesUp.has(bound) || bound === 'range') return { y: Math.max(4, y - arrowLength), open: true };
  return reachesDown.has(bound) ? { y: Math.min(frame.bottom, y + arrowLength), open: true } : null;
}

function boxOf({ x, y, reach }: Mark): Box {
  const end = reach?.y ?? y;
  return { left: x - markRadius, right: x + markRadius, top: Math.min(y, end) - markRadius, bottom: Math.max(y, end) + markRadius };
}

/** Stands right of what it holds together. */
function bracketOf(marks: readonly Mark[]): Dispute {
  const heights = marks.map(({ y }) => y);
  return { x: Math.max(...marks.map(({ x }) => x)) + markRadius + 4, top: Math.min(...heights), bottom: Math.max(...heights) };
}

/** From year to year, where the source gives one figure for each: between several it says no way. */
function segmentsOf(marks: readonly Mark[]): Segment[] {
  const single = marks.filter((mark) => marks.filter(({ figure }) => figure.year === mark.figure.year).length === 1);
  return single.slice(1).flatMap((to, index): Segment[] => {
    const from = single[index];
    if (!from || marks.some(({ figure: { year } }) => year > from.figure.year && year < to.figure.year)) return [];
    return [{ from, to, planned: to.figure.kind === 'target' }];
  });
}

function yearTicksOf(years: readonly number[], xOf: (year: number) => number): ChartLayout['yearTicks'] {
  const ends: [number, number] = [-Infinity, -Infinity];
  return years.map((year) => {
    const x = xOf(year);
    const line = ([0, 1] as const).find((candidate) => x - yearWidth / 2 >= ends[candidate]) ?? null;
    if (line !== null) ends[line] = x + yearWidth / 2;
    return { year, x, line };
  });
}

/** About how wide a text is set: Chinese characters as wide as they are high, others narrower. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (/[⺀-￯]/u.test(character) ? size : size * 0.58), 0);
}
