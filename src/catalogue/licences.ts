import type { BaseCollection, Catalogue, CatalogueLayer, Licence } from './catalogue';

/** The licence of a layer: its own, or that of the district’s data; null where the publisher has stated none. */
export const licenceOfLayer = ({ district }: Catalogue, { licence }: CatalogueLayer): Licence | null =>
  licence ?? district.licence ?? null;

/**
 * The licence of a file of the base map. One that names others is theirs to license; one that names nobody is the
 * district’s own.
 */
export const licenceOfBase = ({ district }: Catalogue, { licence, attribution }: BaseCollection): Licence | null =>
  licence ?? (attribution ? null : district.licence ?? null);
