import type { Basis, Lineage, Place } from '../catalogue/catalogue';
import { siteKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';

/** How the sources put a place into a zone: it stands in it, is part of it, or goes on in it in another plan. */
export type StatedWay = 'host' | 'parent' | 'lineage';

/** A zone that the sources put a place into, not what the drawing shows. */
export interface StatedZone {
  readonly zone: Place;
  readonly way: StatedWay;
  /** The weakest basis on the way there. */
  readonly basis: Basis;
  readonly citations: readonly string[];
  /** The places passed through, nearest first. */
  readonly through: readonly Place[];
}

interface Container {
  readonly place: Place;
  readonly way: StatedWay;
  readonly basis: Basis;
  readonly citations: readonly string[];
}

const weakness: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];
const weaker = (one: Basis, other: Basis): Basis => (weakness.indexOf(one) >= weakness.indexOf(other) ? one : other);

/** Areas, clusters, units, zones: what a plan lays over the district, whether it has an extent or not. */
export const isStructure = (place: Place): boolean => !siteKinds.has(place.kind);

const known = new WeakMap<Lookups, Map<Place, readonly Container[]>>();

/** The places that a place is said to stand in or be part of, nearest first; each with its basis, the weakest so far. */
export function containersOf(lookups: Lookups, place: Place): readonly Container[] {
  const found = known.get(lookups) ?? new Map<Place, readonly Container[]>();
  known.set(lookups, found);
  const containers = found.get(place) ?? followContainers(lookups, place);
  found.set(place, containers);
  return containers;
}

function followContainers(lookups: Lookups, place: Place): Container[] {
  const found = new Map<string, Container>();
  const waiting: { readonly of: Place; readonly basis: Basis }[] = [{ of: place, basis: 'stated' }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { of, basis } = next;
    const steps = [
      of.host && { id: of.host.place, way: 'host' as const, basis: of.host.basis, citations: of.host.citations },
      of.parent !== undefined && { id: of.parent, way: 'parent' as const, basis: 'stated' as const, citations: of.citations },
    ];
    for (const step of steps) {
      const container = step ? lookups.find('place', step.id) : undefined;
      if (!step || !container || container.id === place.id || found.has(container.id)) continue;
      const weakest = weaker(basis, step.basis);
      found.set(container.id, { place: container, way: step.way, basis: weakest, citations: step.citations });
      waiting.push({ of: container, basis: weakest });
    }
  }
  return [...found.values()];
}

/** Whether a link of lineage puts one of its ends into the other: `overlaps` does not, nor does what is dropped. */
function leadsInto({ from, to, relation }: Lineage, place: string): string | null {
  if (relation === 'same' || relation === 'renamed') return place === from ? to : from;
  if (relation === 'within') return place === from ? to : null;
  if (relation === 'contains') return place === to ? from : null;
  return null;
}

/**
 * The zones of a plan that the sources put a place into, nearest first: those it stands in or is part of, and those
 * of this plan in which it, or what it stands in, goes on. A zone is left out where a nearer one lies in it.
 */
export function statedZones(lookups: Lookups, place: Place, plan: string): StatedZone[] {
  const containers = containersOf(lookups, place);
  const ofPlan = (candidate: Place): boolean => candidate.id !== place.id && candidate.plans.includes(plan) && isStructure(candidate);
  const found = new Map<string, StatedZone>();
  const enter = (stated: StatedZone): void => {
    if (ofPlan(stated.zone) && !found.has(stated.zone.id)) found.set(stated.zone.id, stated);
  };
  for (const [rank, container] of containers.entries()) {
    enter({ ...container, zone: container.place, through: containers.slice(0, rank).map((passed) => passed.place) });
  }
  const starts: readonly Container[] = [{ place, way: 'lineage', basis: 'stated', citations: [] }, ...containers];
  for (const [rank, start] of starts.entries()) {
    for (const link of lookups.lineageOf(start.place.id)) {
      const id = leadsInto(link, start.place.id);
      const zone = id === null ? undefined : lookups.find('place', id);
      if (!zone) continue;
      const through = starts.slice(1, rank + 1).map((passed) => passed.place);
      enter({ zone, way: 'lineage', basis: weaker(start.basis, link.basis), citations: [...start.citations, ...link.citations], through });
    }
  }
  return nearestOf(lookups, [...found.values()]);
}

function nearestOf(lookups: Lookups, stated: readonly StatedZone[]): StatedZone[] {
  const wholes = new Set(stated.flatMap(({ zone }) => containersOf(lookups, zone).map(({ place }) => place.id)));
  return stated.filter(({ zone }) => !wholes.has(zone.id));
}
