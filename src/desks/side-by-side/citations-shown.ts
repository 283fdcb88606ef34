import { citationsWithin } from '../../catalogue/citations';
import type { Dossier } from '../../dossier/dossier';

/** Every source of what a column says: of the place, and of the names of what is part of it or stands in it. */
export const citationsShown = ({ citations, parts, guests }: Dossier): string[] =>
  [...citations, ...parts.flatMap((part) => part.citations), ...citationsWithin(guests.map(({ host }) => host))];
