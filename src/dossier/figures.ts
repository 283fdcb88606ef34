import type { Figure, Measure, Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';

/** The figures of one measure that concern a place. */
export interface MeasureFigures {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
}

/** The figures that name a place as what they cover. A figure for the whole district concerns no place in particular. */
export function figuresOf(lookups: Lookups, { id }: Place): MeasureFigures[] {
  return lookups.catalogue.measures.flatMap((measure) => {
    const figures = measure.figures.filter(({ places }) => places?.includes(id));
    return figures.length > 0 ? [{ measure, figures }] : [];
  });
}
