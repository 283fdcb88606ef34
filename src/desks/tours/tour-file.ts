import type { Tour } from '../../catalogue/schema/tours';

/** A tour as the text of a file: the same for the same tour. */
export function textOfTour({ $schema: _, ...tour }: Tour): string {
  return `${JSON.stringify(tour, null, 2)}\n`;
}

export const fileOfTour = (tour: Tour): { name: string; type: string; content: string } =>
  ({ name: `${tour.id}.json`, type: 'application/json', content: textOfTour(tour) });
