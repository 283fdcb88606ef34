import type { Basis, IndustryStatement, Lineage, Place, Text } from '../../src/catalogue/catalogue';

/** The strongest first. */
const strength: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];
const weaker = (a: Basis, b: Basis): Basis => (strength.indexOf(a) >= strength.indexOf(b) ? a : b);

const nouns: Partial<Record<Place['kind'], Text>> = {
  'production-unit': { zh: '产业单元', en: 'production unit' },
};

/** How the older place stands to the one the industry is shown on. */
const relations: Record<Exclude<Lineage['relation'], 'dropped'>, Text> = {
  same: { zh: '对应的', en: 'corresponding' },
  renamed: { zh: '更名前的', en: 'formerly named' },
  within: { zh: '位于其内的', en: 'enclosed' },
  contains: { zh: '包含它的', en: 'enclosing' },
  overlaps: { zh: '与其重叠的', en: 'overlapping' },
};

function lineageNote(target: Place, unit: Place, cluster: Place, relation: Exclude<Lineage['relation'], 'dropped'>): Text {
  const noun = nouns[unit.kind] ?? { zh: '空间', en: 'place' };
  const how = target.name.zh === unit.name.zh ? { zh: '同名', en: 'same-named' } : relations[relation];
  return {
    zh: `由${how.zh}${noun.zh}“${unit.name.zh}”所属“${cluster.name.zh}”推出`,
    en: `Follows from “${cluster.name.en}”, to which the ${how.en} ${noun.en} “${unit.name.en}” belongs`,
  };
}

const parentNote = (cluster: Place): Text => ({
  zh: `由所属“${cluster.name.zh}”推出`,
  en: `Follows from “${cluster.name.en}”, to which it belongs`,
});

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

const statedIndustries = (place: Place | undefined): IndustryStatement[] =>
  (place?.industries ?? []).filter(({ basis }) => basis === 'stated');

/** What a place gets through an older place that continues in it, and through the cluster of that. */
function fromLineage(target: Place, link: Lineage, placeOf: (id: string) => Place | undefined): IndustryStatement[] {
  const unit = placeOf(link.from);
  const cluster = placeOf(unit?.parent ?? '');
  if (unit === undefined || cluster === undefined || link.relation === 'dropped') return [];
  const { relation } = link;
  return statedIndustries(cluster).map(({ industry, citations }) => ({
    industry,
    basis: weaker('derived', link.basis),
    citations: union(link.citations, citations),
    note: lineageNote(target, unit, cluster, relation),
  }));
}

/** A production unit is meant for what its cluster is meant for. */
function fromParent(unit: Place, placeOf: (id: string) => Place | undefined): IndustryStatement[] {
  const cluster = unit.kind === 'production-unit' ? placeOf(unit.parent ?? '') : undefined;
  if (cluster === undefined) return [];
  return statedIndustries(cluster).map(({ industry, citations }) => ({
    industry, basis: 'derived', citations: union(citations), note: parentNote(cluster),
  }));
}

/**
 * Adds statements unless one at least as strong is there for the same industry; a weaker one gives way.
 * Nothing is merged: each statement keeps its own sources.
 */
export function strongest(existing: readonly IndustryStatement[], added: readonly IndustryStatement[]): IndustryStatement[] {
  return added.reduce<IndustryStatement[]>((kept, statement) => {
    const rank = strength.indexOf(statement.basis);
    const same = kept.filter(({ industry }) => industry === statement.industry);
    if (same.some(({ basis }) => strength.indexOf(basis) <= rank)) return kept;
    return [...kept.filter((one) => !same.includes(one)), statement];
  }, [...existing]);
}

/**
 * Shows clusters’ stated industries on their units, and on the places of newer plans that the units continue in.
 * Only stated industries are carried on, so that nothing derived is derived from again.
 */
export function deriveIndustries(places: readonly Place[], lineage: readonly Lineage[]): Place[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const placeOf = (id: string) => byId.get(id);
  return places.map((place) => {
    const links = lineage.filter(({ to }) => to === place.id);
    const added = [...fromParent(place, placeOf), ...links.flatMap((link) => fromLineage(place, link, placeOf))];
    const typed = place.industries ?? [];
    const industries = strongest(typed, added);
    const unchanged = industries.length === typed.length && industries.every((statement) => typed.includes(statement));
    return unchanged ? place : { ...place, industries, typedIndustries: typed };
  });
}
