import { citationsWithin } from '../../catalogue/citations';
import type { Attribute, IndustrySystem, Industry, IndustryStatement, Note, Place } from '../../catalogue/catalogue';
import { institutionKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import type { Dossier } from '../../dossier/dossier';
import type { LonLat } from '../../geo/mercator';
import { nearest, type Nearby } from '../../geo/surroundings';
import type { Budget } from './budget';

/** The first of a list, and how many more there are. */
export interface Limited<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

export const limited = <T>(all: readonly T[], most: number): Limited<T> =>
  ({ shown: all.slice(0, most), more: Math.max(0, all.length - most) });

/** Industries that are known in the same way, from the same sources, for the same reason. */
export interface IndustryGroup {
  readonly statement: IndustryStatement;
  readonly system: IndustrySystem | null;
  readonly industries: readonly Industry[];
}

/** What a sheet says of a place. Each part is empty where nothing is known: the sheet says so. */
export interface BriefContents {
  readonly dossier: Dossier;
  readonly industries: Limited<IndustryGroup>;
  readonly projects: Limited<Dossier['projects'][number]>;
  readonly organisations: Limited<Dossier['organisations'][number]>;
  readonly attributes: Limited<Attribute>;
  /** The nearest facilities and institutions of science, however far; straight-line metres computed from the drawing. */
  readonly science: readonly Nearby<Place>[];
  readonly parks: Limited<Nearby<Place>>;
  readonly lineage: Limited<Dossier['lineage'][number]>;
  readonly notes: Limited<Note>;
  readonly reasons: boolean;
  readonly method: boolean;
  /** Every source of what is shown, in the order of reading: the numbered notes. */
  readonly citations: readonly string[];
}

const isScience = ({ kind }: Place): boolean => kind === 'facility' || institutionKinds.has(kind);

/** Chooses what a sheet of a budget says of a place. Pure. */
export function briefContents(lookups: Lookups, dossier: Dossier, budget: Budget): BriefContents {
  const { place, surroundings } = dossier;
  const industries = limitedGroups(dossier.industries, budget.industries);
  const projects = limited(dossier.projects, budget.projects);
  const organisations = limited(dossier.organisations, budget.organisations);
  const attributes = limited(dossier.attributes, budget.attributes);
  const lineage = limited(dossier.lineage, budget.lineage);
  const notes = limited(place.notes ?? [], budget.notes);
  const around = surroundings ? [...surroundings.inside, ...surroundings.near] : [];
  return {
    dossier, industries, projects, organisations, attributes, lineage, notes, reasons: budget.reasons, method: budget.method,
    science: scienceNear(lookups, dossier, budget.science),
    parks: limited(around.filter(({ item }) => item.kind === 'park' || item.kind === 'base'), budget.parks),
    citations: citationsWithin([
      place.role ?? dossier.group?.role, dossier.areas.find(({ value }) => typeof value === 'number'), industries.shown.map(({ statement }) => statement), projects.shown.map(({ statement }) => statement),
      organisations.shown.map(({ statement }) => statement), attributes.shown, dossier.group && { citations: dossier.group.citations },
      dossier.subdistricts?.statement, dossier.host?.statement, lineage.shown.map(({ link }) => link), place.placement, notes.shown,
      // What rests on nothing else still rests on what names it.
      { citations: place.citations },
    ]),
  };
}

/** The nearest science places of the drawing, those without a position of their own left out. */
function scienceNear(lookups: Lookups, { place, position: { from, through } }: Dossier, count: number): readonly Nearby<Place>[] {
  if (!from?.geometry) return [];
  const own = new Set([place, from, ...through].map(({ id }) => id));
  const others = lookups.catalogue.places.filter((other) => !own.has(other.id) && other.geometry !== null && other.placement?.basis !== 'candidate' && isScience(other));
  return nearest(from.geometry, others, ({ label }) => label as LonLat | null, count);
}

function limitedGroups(industries: Dossier['industries'], most: number): Limited<IndustryGroup> {
  const { shown, more } = limited(industries, most);
  const groups = new Map<string, { statement: IndustryStatement; system: IndustrySystem | null; industries: Industry[] }>();
  for (const { industry, system, statement } of shown) {
    const key = JSON.stringify([statement.basis, statement.note?.zh, system?.id, statement.citations]);
    const group = groups.get(key);
    if (group) group.industries.push(industry);
    else groups.set(key, { statement, system, industries: [industry] });
  }
  return { shown: [...groups.values()], more };
}
