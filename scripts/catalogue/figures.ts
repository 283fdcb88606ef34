import type { SourceData } from './file-kinds';
import type { Problem } from './problem';

/** A range needs both ends, the other bounds have one. */
export function checkFigures(source: SourceData): Problem[] {
  return source.measures.flatMap(({ path, value }) =>
    value.measures.flatMap((measure) =>
      measure.figures.flatMap(({ bound, value: low, high }, index): Problem[] => {
        const place = { severity: 'error', file: path, feature: measure.id, key: `figures[${index}].high` } as const;
        if (bound !== 'range') {
          return high === undefined ? [] : [{ ...place, message: `given with the bound "${bound}"`, expected: 'should be left out, or the bound be "range"' }];
        }
        if (high === undefined) return [{ ...place, message: 'missing', expected: 'should be the upper end of the range' }];
        return high > low ? [] : [{ ...place, message: `is ${high}`, expected: `should be more than the lower end, ${low}` }];
      }),
    ),
  );
}
