import type { FindingOf, Rule } from '../finding';

/** Figures that cannot all hold, as the compiler found them among the documents. */
export const conflicts: Rule<'conflicts'> = ({ lookups: { catalogue } }) => ({
  examined: catalogue.measures.length + catalogue.places.filter(({ attributes }) => attributes !== undefined).length,
  findings: catalogue.conflicts.map((conflict): FindingOf<'conflicts'> => ({
    id: `conflicts ${conflict.id}`, rule: 'conflicts', severity: 'warning', weight: conflict.figures.length, facts: { conflict },
    subjects: [conflict.subject === 'measure' ? { type: 'measure', id: conflict.measure } : { type: 'place', id: conflict.place }],
  })),
});
