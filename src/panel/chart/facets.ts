import type { Conflict, Figure, Measure, Text } from '../../catalogue/catalogue';
import { splitCitation } from '../../catalogue/citations';

export type DatedFigure = Figure & { readonly year: number };

/** The figures of one source, by year: what that source says goes on from where it says things are. */
export interface Series {
  /** Id of a document or report. */
  readonly source: string;
  readonly figures: readonly DatedFigure[];
}

/** Figures that cover the same, and so may stand on one axis. */
export interface Facet {
  /** What they cover, where that is not what the measure usually covers. */
  readonly scope: Text | null;
  /** By year, actual before target, then by value. */
  readonly figures: readonly DatedFigure[];
  /** In the order in which the sources come. A figure that two sources give stands in both. */
  readonly series: readonly Series[];
  /** Figures that cannot all hold, a list for each dispute. */
  readonly disputes: readonly (readonly DatedFigure[])[];
}

export interface Facets {
  /** Those with two dated figures or more: fewer show nothing that a sentence would not. */
  readonly drawn: readonly Facet[];
  /** The other figures: of a scope of their own, or of no year. */
  readonly apart: readonly Figure[];
}

const isDated = (figure: Figure): figure is DatedFigure => figure.year !== null;
const coverOf = ({ scope, places }: Figure): string => JSON.stringify([scope?.zh ?? null, places ?? null]);
const sourcesOf = ({ citations }: Figure): string[] => [...new Set(citations.map((citation) => splitCitation(citation).source))];
const inOrder = (one: DatedFigure, other: DatedFigure): number =>
  one.year - other.year || one.kind.localeCompare(other.kind) || one.value - other.value;

/** Splits the figures of a measure into what may stand on one axis, and what may not. */
export function facetsOf(measure: Measure, conflicts: readonly Conflict[]): Facets {
  const covers = [...new Set(measure.figures.map(coverOf))];
  const facets = covers.flatMap((cover): Facet[] => {
    const figures = measure.figures.filter(isDated).filter((figure) => coverOf(figure) === cover).sort(inOrder);
    const [first] = figures;
    if (!first || figures.length < 2) return [];
    const sources = [...new Set(figures.flatMap(sourcesOf))];
    return [{
      scope: first.scope ?? null,
      figures,
      series: sources.map((source) => ({ source, figures: figures.filter((figure) => sourcesOf(figure).includes(source)) })),
      disputes: disputesOf(measure, conflicts, figures),
    }];
  });
  const drawn = new Set<Figure>(facets.flatMap(({ figures }) => figures));
  return { drawn: facets, apart: measure.figures.filter((figure) => !drawn.has(figure)) };
}

function disputesOf(measure: Measure, conflicts: readonly Conflict[], figures: readonly DatedFigure[]): DatedFigure[][] {
  return conflicts.flatMap((conflict) => {
    if (conflict.subject !== 'measure' || conflict.measure !== measure.id) return [];
    const disputed = conflict.figures.flatMap((index) => measure.figures[index] ?? []);
    const here = figures.filter((figure) => disputed.includes(figure));
    return here.length > 1 ? [here] : [];
  });
}
