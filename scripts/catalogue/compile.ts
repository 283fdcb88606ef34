import { createHash } from 'node:crypto';
import { catalogueFormat } from '../../src/catalogue/catalogue';
import type { BaseCollection, Catalogue, Place } from '../../src/catalogue/catalogue';
import { drawnSquareKilometres } from '../../src/geo/drawn-area';
import { labelPoint } from '../../src/geo/label-point';
import type { LayerFile } from '../../src/catalogue/schema/places';
import type { Tour } from '../../src/catalogue/schema/tours';
import { findConflicts } from './conflicts';
import { deriveIndustries } from './derive-industries';
import type { SourceData } from './file-kinds';
import { pinyinOf } from './pinyin';
import { boundsOf, positionsOf } from './positions';


function placesOf({ name: layer, features }: LayerFile): Place[] {
  return features.map(({ id, geometry, properties }) => {
    if (geometry === null) return { id, layer, geometry, label: null, bounds: null, ...properties };
    const drawn = drawnSquareKilometres(geometry);
    return {
      id, layer, geometry,
      label: labelPoint(geometry),
      bounds: boundsOf(positionsOf(geometry)),
      ...(drawn === undefined ? {} : { drawnSquareKilometres: drawn }),
      ...properties,
    };
  });
}

/** Layers in the order in which the plans draw them, then those that no plan names. */
function orderedLayers(source: SourceData): LayerFile[] {
  const order = source.plans.flatMap(({ value }) => value.plans.flatMap(({ layers }) => layers));
  const rank = ({ name }: LayerFile) => (order.includes(name) ? order.indexOf(name) : order.length);
  return source.layer.map(({ value }) => value).sort((a, b) => rank(a) - rank(b));
}

const byDateThenId = <T extends { id: string; date: string | null }>(a: T, b: T): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || (a.id < b.id ? -1 : 1);

function baseOf(source: SourceData): Record<string, BaseCollection> {
  return Object.fromEntries(source.base.map(({ value: { $schema: _, ...collection } }) => [collection.name, collection]));
}

const versionOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/** Compiles checked sources. Pure: equal sources give an equal catalogue, byte for byte. */
export function compile(source: SourceData): Catalogue {
  const district = source.district[0]?.value;
  if (district === undefined) throw new Error('compile needs sources that have passed the checks');
  const layers = orderedLayers(source);
  const lineage = source.lineage.flatMap(({ value }) => value.lineage);
  const measures = source.measures.flatMap(({ value }) => value.measures);
  const places = deriveIndustries(layers.flatMap(placesOf), lineage);
  const content = {
    district: withoutSchema(district),
    documents: source.document.map(({ value }) => withoutSchema(value)).sort(byDateThenId),
    reports: source.reports.flatMap(({ value }) => value.reports).sort(byDateThenId),
    plans: source.plans.flatMap(({ value }) => value.plans),
    layers: layers.map(({ name, title, licence, features }) => ({ id: name, title, ...(licence && { licence }), features: features.map(({ id }) => id) })),
    places,
    lineage,
    systems: source.industries.flatMap(({ value }) => value.systems),
    industries: source.industries.flatMap(({ value }) => value.industries),
    crosswalk: source.crosswalk.flatMap(({ value }) => value.links),
    projects: source.projects.flatMap(({ value }) => value.projects),
    organisations: source.organisations.flatMap(({ value }) => value.organisations),
    measureGroups: source.measures.flatMap(({ value }) => value.groups),
    measures,
    conflicts: findConflicts(measures, places),
    base: baseOf(source),
  };
  const complete = { ...content, pinyin: pinyinOf(content) };
  return { format: catalogueFormat, version: versionOf({ format: catalogueFormat, ...complete }), ...complete };
}

/** The tours that come with the product, in the order of their files’ names. Pure. */
export const compileTours = (source: SourceData): Tour[] => source.tour.map(({ value }) => withoutSchema(value));

/** The editor’s `$schema` says nothing to a reader. */
function withoutSchema<T extends { $schema?: string | undefined }>({ $schema: _, ...rest }: T): Omit<T, '$schema'> {
  return rest;
}
