import type { Catalogue, Place } from '../../src/catalogue/catalogue';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Copies stand beside each other on a grid, this many degrees apart: districts of a province. */
const apart = 0.4;

/** A catalogue with so many copies of its records, each with ids of its own and its places elsewhere. The words stay the same. */
export function enlarged(catalogue: Catalogue, times: number): Catalogue {
  const ids = new Set([...catalogue.places, ...catalogue.industries, ...catalogue.projects, ...catalogue.organisations].map(({ id }) => id));
  const columns = Math.ceil(Math.sqrt(times));
  const copy = <T>(value: T, number: number): T => {
    const [east, north] = [(number % columns) * apart, Math.floor(number / columns) * apart];
    const move = (part: Json, key: string): Json => {
      if (typeof part === 'string') return ids.has(part) && number > 0 ? `${part}-${number}` : part;
      if (Array.isArray(part)) {
        if (key === 'bounds') return part.map((figure, index) => Number(figure) + (index % 2 === 0 ? east : north));
        const isPosition = (key === 'coordinates' || key === 'label') && part.length === 2 && part.every((figure) => typeof figure === 'number');
        return isPosition ? [Number(part[0]) + east, Number(part[1]) + north] : part.map((item) => move(item, key));
      }
      return part && typeof part === 'object' ? Object.fromEntries(Object.entries(part).map(([name, item]) => [name, move(item, name)])) : part;
    };
    return move(value as Json, '') as T;
  };
  const many = <T>(records: readonly T[]): T[] => Array.from({ length: times }, (_, number) => records.map((record) => copy(record, number))).flat();
  const base = Object.fromEntries(Object.entries(catalogue.base).map(([name, collection]) => [name, { ...collection, features: many(collection.features) }]));
  return {
    ...catalogue, base,
    places: many<Place>(catalogue.places), industries: many(catalogue.industries), crosswalk: many(catalogue.crosswalk),
    projects: many(catalogue.projects), organisations: many(catalogue.organisations), lineage: many(catalogue.lineage),
  };
}
