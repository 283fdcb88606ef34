import type { Catalogue, Place, Text } from '../../src/catalogue/catalogue';
import type { JsonObject } from './json';

/** Kinds of record, in the order in which changes are told. */
export const recordKinds = [
  'district', 'document', 'report', 'plan', 'layer', 'place', 'lineage', 'system', 'industry', 'crosswalk',
  'project', 'organisation', 'measure-group', 'measure', 'base-map', 'base-feature',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record as versions are compared: what the data say, without what the compiler reads off it. */
export interface DataRecord {
  readonly kind: RecordKind;
  /** Unique among its kind. */
  readonly id: string;
  readonly name: Text | null;
  readonly content: JsonObject;
}
/** By `keyOf`. */
export type Records = ReadonlyMap<string, DataRecord>;

export const keyOf = ({ kind, id }: Pick<DataRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Undefined members are none. */
const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

/** Without label, bounds and area, which follow from the geometry. */
function statedOf({ label: _, bounds: __, drawnSquareKilometres: ___, ...stated }: Place): JsonObject {
  return plain(stated);
}

/** A link between two records is called by both. */
function namer(records: readonly { id: string; name: Text }[]): (from: string, to: string | null) => Text {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (from, to) => {
    const [one, other] = [names.get(from), to === null ? undefined : names.get(to)];
    return { zh: `${one?.zh ?? from} → ${other?.zh ?? to ?? '–'}`, en: `${one?.en ?? from} → ${other?.en ?? to ?? '–'}` };
  };
}

/**
 * All records of a catalogue. Left out is what follows from others: conflicts, readings, the lists of a layer’s places.
 */
export function recordsOf(catalogue: Catalogue): Records {
  const { district, documents, reports, plans, layers, places, lineage, systems, industries, crosswalk, projects, organisations, measureGroups, measures, base } = catalogue;
  const [placeNames, industryNames] = [namer(places), namer(industries)];
  const named = (kind: RecordKind, records: readonly { id: string; name: Text }[]): DataRecord[] =>
    records.map((record) => ({ kind, id: record.id, name: record.name, content: plain(record) }));
  const all: DataRecord[] = [
    ...named('district', [district]),
    ...documents.map((record) => ({ kind: 'document' as const, id: record.id, name: record.title, content: plain(record) })),
    ...reports.map((record) => ({ kind: 'report' as const, id: record.id, name: record.title, content: plain(record) })),
    ...named('plan', plans),
    ...layers.map(({ id, title }) => ({ kind: 'layer' as const, id, name: title, content: plain({ id, title }) })),
    ...places.map((place) => ({ kind: 'place' as const, id: place.id, name: place.name, content: statedOf(place) })),
    ...lineage.map((link) => ({ kind: 'lineage' as const, id: `${link.from}>${link.to ?? ''}`, name: placeNames(link.from, link.to), content: plain(link) })),
    ...named('system', systems),
    ...named('industry', industries),
    ...crosswalk.map((link) => ({ kind: 'crosswalk' as const, id: `${link.from}>${link.to}`, name: industryNames(link.from, link.to), content: plain(link) })),
    ...named('project', projects),
    ...named('organisation', organisations),
    ...named('measure-group', measureGroups),
    ...named('measure', measures),
    ...Object.values(base).map(({ features: _, ...collection }) => ({ kind: 'base-map' as const, id: collection.name, name: null, content: plain(collection) })),
    ...Object.values(base).flatMap(({ name: collection, features }) => features.map((feature, index) => ({
      kind: 'base-feature' as const,
      id: `${collection}/${feature.id ?? index + 1}`,
      name: feature.properties.name ?? null,
      content: plain(feature),
    }))),
  ];
  return new Map(all.map((record) => [keyOf(record), record]));
}
