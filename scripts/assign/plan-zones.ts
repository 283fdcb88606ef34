import { uncertaintyOf } from '../../src/assignment/findings';
import { planZonesOf } from '../../src/assignment/plan-zones';
import { createLookups } from '../../src/catalogue/lookups';
import { buildCatalogue } from '../catalogue/build';
import { formatProblems } from '../catalogue/problem';
import { exitCodes, Refusal } from './refusal';
import type { NamedZone } from './zones';

/**
 * The areas of a plan, from the facts under a root folder: of the first plan where none is named.
 * Throws a {@link Refusal} where there is no such plan, it has no areas, or the facts do not compile.
 */
export function zonesOfPlan(root: string, planId: string | undefined): { zones: NamedZone[]; plan: string } {
  const { catalogue, problems } = buildCatalogue(root);
  if (catalogue === null) throw new Refusal(`the data under ${root} have errors:\n${formatProblems(problems)}`, exitCodes.failed);
  const ids = catalogue.plans.map(({ id }) => id).join(', ');
  const plan = planId === undefined ? catalogue.plans[0] : catalogue.plans.find(({ id }) => id === planId);
  if (plan === undefined) throw new Refusal(`--plan ${planId}: there is no such plan. Plans: ${ids}`);
  const { places, index } = planZonesOf(createLookups(catalogue), plan.id);
  const zones = places.flatMap((place, at): NamedZone[] => {
    const geometry = index.zones[at]?.geometry;
    return geometry ? [{ id: place.id, name: place.name.zh, geometry, uncertaintyMetres: uncertaintyOf(place) }] : [];
  });
  if (zones.length === 0) throw new Refusal(`--plan ${plan.id}: none of its places has an area on the map. Plans: ${ids}`);
  return { zones, plan: plan.id };
}
