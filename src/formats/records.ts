import type { Attribute, Place, Text } from '../catalogue/catalogue';
import { citationsWithin } from '../catalogue/citations';
import type { Lookups } from '../catalogue/lookups';
import { placesOfLayer } from './layer';

/** The columns of a record, in their order; every format names them so. */
export const recordColumns = [
  'id', 'name_zh', 'name_en', 'aliases', 'kind', 'plans', 'group', 'number',
  'parent', 'host', 'host_basis', 'field', 'subdistricts', 'subdistricts_basis', 'industries',
  'role_zh', 'role_en', 'role_basis', 'attributes_zh', 'attributes_en',
  'placement_basis', 'uncertainty_m', 'placement_method_zh', 'placement_method_en',
  'citations', 'checked', 'longitude', 'latitude',
] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** What one column says of one place; null where the catalogue says nothing. */
export type Cell = string | number | null;

/**
 * A place as one row. Longitude and latitude are those of its label, in degrees, WGS 84, to about a tenth of a
 * metre; null where no position of its own is known. Lists are separated by semicolons. What rests on a statement
 * shows its basis: `metal-works (derived)`.
 */
export type LayerRecord = Readonly<Record<RecordColumn, Cell>>;

const decimals = 6;

/** The records of all places of a layer, in the layer’s order. Throws an Error where there is no such layer. */
export const recordsOf = (lookups: Lookups, layerId: string): LayerRecord[] => placesOfLayer(lookups, layerId).map(recordOf);

/** One place as a record. Its citations are all those within the place, whichever statement they stand under. */
export function recordOf(place: Place): LayerRecord {
  const { host, subdistricts, role, placement, label } = place;
  return {
    id: place.id,
    name_zh: place.name.zh,
    name_en: place.name.en,
    aliases: list(place.aliases),
    kind: place.kind,
    plans: list(place.plans),
    group: place.group ?? null,
    number: place.number ?? null,
    parent: place.parent ?? null,
    host: host?.place ?? null,
    host_basis: host?.basis ?? null,
    field: place.field ?? null,
    subdistricts: list(subdistricts?.value),
    subdistricts_basis: subdistricts?.basis ?? null,
    industries: list(place.industries?.map(({ industry, basis }) => `${industry} (${basis})`)),
    role_zh: role?.value.zh ?? null,
    role_en: role?.value.en ?? null,
    role_basis: role?.basis ?? null,
    attributes_zh: list(place.attributes?.map((attribute) => attributeText(attribute, 'zh'))),
    attributes_en: list(place.attributes?.map((attribute) => attributeText(attribute, 'en'))),
    placement_basis: placement?.basis ?? null,
    uncertainty_m: placement?.uncertaintyMetres ?? null,
    placement_method_zh: placement?.method.zh ?? null,
    placement_method_en: placement?.method.en ?? null,
    citations: list(citationsWithin(place)),
    checked: place.checked,
    longitude: label && rounded(label[0]),
    latitude: label && rounded(label[1]),
  };
}

const list = (items: readonly string[] | undefined): string | null => (items?.length ? items.join('; ') : null);

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

/** `area=4.9 km² (about, 2035, stated)`: key, value, unit, then what limits it. Items of a value stand between bars. */
function attributeText({ key, value, unit, bound, year, basis }: Attribute, language: keyof Text): string {
  const said = typeof value === 'number' ? String(value) : Array.isArray(value) ? value.map((item) => item[language]).join(' | ') : value[language];
  const measured = unit ? `${said} ${unit[language]}` : said;
  const limits = [bound === 'exact' ? undefined : bound, year, basis].filter((limit) => limit !== undefined);
  return `${key}=${measured} (${limits.join(', ')})`;
}
