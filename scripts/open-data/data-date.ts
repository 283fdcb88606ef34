import type { Catalogue } from '../../src/catalogue/catalogue';

/**
 * The day that the data are of: the latest on which one of their facts was checked, or one of their sources came out.
 * As far as it is known: a year, a month or a day; null where nothing bears a date. Never the day of the build, so that
 * equal data give equal files.
 */
export function dataDate({ places, documents, reports }: Pick<Catalogue, 'places' | 'documents' | 'reports'>): string | null {
  const dates = [...places.map(({ checked }) => checked), ...[...documents, ...reports].map(({ date }) => date)];
  return dates.reduce<string | null>((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null);
}
