import type { Attribute, Text } from '../../catalogue/catalogue';
import type { Dossier } from '../../dossier/dossier';
import type { Nearby } from '../../geo/surroundings';

/** What is compared, in the order in which it is read. */
export const rowIds = [
  'plan', 'role', 'industries', 'projects', 'organisations', 'inside', 'near', 'stations', 'subdistrict', 'within', 'contains',
  'area', 'drawn', 'position', 'lineage', 'attributes', 'figures', 'unknown',
] as const;
export type RowId = (typeof rowIds)[number];

/**
 * One thing that a place has. Places have it in common where `key` is the same; they are alike in it where all of
 * `detail` is the same too: how it is known, how far off it is.
 */
export interface Trait {
  readonly key: string;
  readonly detail?: string;
  /** What it is called, where it is one thing of its own that can be named. */
  readonly name?: Text;
}

/** As exact as a distance is shown: what reads the same is no difference. */
const metresOf = <T>({ metres }: Nearby<T>): string => String(metres < 995 ? Math.round(metres / 10) * 10 : Math.round(metres / 100) * 100);
const valueOf = ({ value, bound, unit, year }: Attribute): string => JSON.stringify([value, bound ?? 'exact', unit?.zh, year]);

/** What a row says of a place; empty where the catalogue is silent. */
const traits: Readonly<Record<RowId, (dossier: Dossier) => readonly Trait[]>> = {
  plan: ({ plans, group }) => plans.map(({ id, shortName: name }, index) => ({ key: id, name, ...(index === 0 && group && { detail: group.id }) })),
  role: ({ place: { role } }) => (role ? [{ key: role.value.zh, name: role.value, detail: role.basis }] : []),
  industries: ({ industries }) => industries.map(({ industry, statement }) => ({ key: industry.id, name: industry.name, detail: statement.basis })),
  projects: ({ projects }) => projects.map(({ project, statement }) => ({ key: project.id, name: project.name, detail: statement.basis })),
  organisations: ({ organisations }) => organisations.map(({ organisation, statement }) => ({ key: organisation.id, name: organisation.name, detail: statement.basis })),
  inside: ({ surroundings }) => (surroundings?.inside ?? []).map(({ item }) => ({ key: item.id, name: item.name })),
  near: ({ surroundings }) => (surroundings?.near ?? []).map((site) => ({ key: site.item.id, name: site.item.name, detail: metresOf(site) })),
  stations: ({ surroundings }) => (surroundings?.stations ?? []).map((station) => ({ key: station.item.properties.name.zh, name: station.item.properties.name, detail: metresOf(station) })),
  subdistrict: ({ subdistricts }) => (subdistricts?.of ?? []).map(({ id, name }) => ({ key: id, name, detail: subdistricts?.statement.basis ?? '' })),
  within: ({ whole, host }) => [...(whole ? [{ key: whole.id, name: whole.name }] : []), ...(host ? [{ key: host.place.id, name: host.place.name, detail: host.statement.basis }] : [])],
  contains: ({ parts, guests }) => [...parts, ...guests].map(({ id, name }) => ({ key: id, name })),
  area: ({ areas }) => areas.map((area) => ({ key: valueOf(area), detail: area.basis })),
  drawn: ({ drawnSquareKilometres }) => (drawnSquareKilometres === null ? [] : [{ key: String(drawnSquareKilometres) }]),
  position: ({ position: { placement, from, through } }) =>
    (placement ? [{ key: placement.basis, detail: String(placement.uncertaintyMetres) }] : through.length > 0 && from ? [{ key: `through ${from.id}` }] : []),
  lineage: ({ lineage }) => lineage.map(({ link, newer, other }) => ({ key: `${newer ? 'from' : 'to'} ${link.relation} ${other?.id ?? ''}`, detail: link.basis })),
  attributes: ({ attributes }) => attributes.map((attribute) => ({ key: `${attribute.key} ${valueOf(attribute)}`, detail: attribute.basis })),
  figures: ({ figures }) => figures.flatMap((of) => of.figures.map((figure) => ({ key: JSON.stringify([of.measure.id, figure.year, figure.value, figure.high, figure.bound, figure.kind]) }))),
  unknown: ({ unknowns }) => unknowns.map((unknown) => ({ key: unknown })),
};

/** `silent`: nothing is known of any of them. */
export type Standing = 'alike' | 'differ' | 'silent';

export interface ComparisonRow {
  readonly id: RowId;
  readonly standing: Standing;
  /** What all of them have, in the order of the first; the detail is the first’s. */
  readonly common: readonly Trait[];
}

/** Lays places beside each other: for each row whether they differ, and what they have in common. */
export function compare(dossiers: readonly Dossier[]): ComparisonRow[] {
  return rowIds.map((id) => {
    const columns = dossiers.map(traits[id]);
    const signatures = new Set(columns.map((column) => JSON.stringify(column.map(({ key, detail }) => `${key}\n${detail ?? ''}`).sort())));
    const [first = [], ...rest] = columns;
    const common = first.filter(({ key }) => rest.every((column) => column.some((trait) => trait.key === key)));
    const silent = columns.every((column) => column.length === 0);
    return { id, standing: silent ? 'silent' : signatures.size > 1 ? 'differ' : 'alike', common: distinct(common) };
  });
}

const distinct = (all: readonly Trait[]): Trait[] => [...new Map(all.map((trait) => [trait.key, trait])).values()];
