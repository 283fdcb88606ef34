import type { Place } from '../../catalogue/catalogue';
import { siteKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import { pairsOf, stepMetres } from '../areas';
import type { FindingOf, Rule } from '../finding';
import { sightOf } from '../sights';

/** Two sites of a kind closer than this may be one. */
const sameSpotMetres = 20;

const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}\p{S}]/gu, '');

/**
 * Places that may be one thing entered twice: of one name, or sites of one kind at one spot. Those that the catalogue
 * itself relates – by lineage, as part or as guest – are known to be two.
 */
export const duplicates: Rule<'duplicates'> = ({ lookups }) => {
  const pairs = pairsOf(lookups.catalogue.places);
  return { examined: lookups.catalogue.places.length, findings: pairs.flatMap(([one, other]) => likenessOf(one, other, lookups) ?? []) };
};

function likenessOf(one: Place, other: Place, lookups: Lookups): FindingOf<'duplicates'> | null {
  const facts = sameName(one, other) ?? sameSpot(one, other);
  if (!facts || areRelated(one, other, lookups)) return null;
  return {
    id: `duplicates ${one.id} ${other.id}`, rule: 'duplicates', severity: 'note', weight: facts.alike === 'name' ? 1 : 0, facts,
    subjects: [{ type: 'place', id: one.id }, { type: 'place', id: other.id }],
    sights: [...sightOf(one, 'one'), ...sightOf(other, 'other')],
  };
}

function sameName(one: Place, other: Place): FindingOf<'duplicates'>['facts'] | null {
  const zh = plainName(one.name.zh);
  return zh !== '' && zh === plainName(other.name.zh) ? { alike: 'name' } : null;
}

function sameSpot(one: Place, other: Place): FindingOf<'duplicates'>['facts'] | null {
  if (one.kind !== other.kind || !siteKinds.has(one.kind) || one.geometry?.type !== 'Point' || other.geometry?.type !== 'Point') return null;
  const metres = stepMetres(one.geometry.coordinates, other.geometry.coordinates);
  return metres < sameSpotMetres ? { alike: 'position', metres } : null;
}

function areRelated(one: Place, other: Place, lookups: Lookups): boolean {
  const names = (place: Place, whole: Place): boolean => place.parent === whole.id || place.host?.place === whole.id;
  const linked = lookups.lineageOf(one.id).some(({ from, to }) => from === other.id || to === other.id);
  return linked || names(one, other) || names(other, one);
}
