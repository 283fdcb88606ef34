import { circleAround } from '../../geo/circle';
import type { FindingOf, Rule } from '../finding';
import { sightOf } from '../sights';

const farMetres = 1000;

/** Positions that are reasoned or guessed and may be off by more than a kilometre; a guess is a warning. */
export const uncertain: Rule<'uncertain'> = ({ lookups }) => {
  const guessed = lookups.catalogue.places.flatMap((place) => {
    const { placement } = place;
    return placement?.basis === 'candidate' || placement?.basis === 'inferred' ? [{ place, placement }] : [];
  });
  return {
    examined: guessed.length,
    findings: guessed.filter(({ placement }) => placement.uncertaintyMetres > farMetres).map(({ place, placement }): FindingOf<'uncertain'> => ({
      id: `uncertain ${place.id}`, rule: 'uncertain', severity: placement.basis === 'candidate' ? 'warning' : 'note', weight: placement.uncertaintyMetres,
      subjects: [{ type: 'place', id: place.id }], facts: { basis: placement.basis, uncertaintyMetres: placement.uncertaintyMetres },
      sights: [
        ...(place.label ? [{ part: 'other' as const, geometry: circleAround(place.label, placement.uncertaintyMetres) }] : []),
        ...sightOf(place, 'one'),
      ],
    })),
  };
};
