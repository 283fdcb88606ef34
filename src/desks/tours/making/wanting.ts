import type { Text } from '../../../catalogue/catalogue';
import type { Tour } from '../../../catalogue/schema/tours';
import { isBlank } from '../texts';

/** How many texts have been written in one language and not in the other. */
export function wantingTexts(tour: Tour): Readonly<Record<'zh' | 'en', number>> {
  const texts: Text[] = [tour.title, tour.lead, ...tour.steps.flatMap(({ title, body, notes }) => [title, ...body.map(({ text }) => text), ...(notes ? [notes] : [])])];
  const written = texts.filter((text) => !isBlank(text));
  return { zh: written.filter(({ zh }) => zh.trim() === '').length, en: written.filter(({ en }) => en.trim() === '').length };
}
