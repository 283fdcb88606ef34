import type {
  Attribute, Conflict, Industry, IndustryStatement, IndustrySystem, Organisation, Place, Placement, Plan, Project, Subdistrict,
} from '../catalogue/catalogue';
import { citationsWithin } from '../catalogue/citations';
import type { Lookups } from '../catalogue/lookups';
import { unknownsOf, type Unknown } from '../catalogue/unknowns';
import { figuresOf, type MeasureFigures } from './figures';
import { lineageLinksOf, type LineageLink } from './lineage';
import { sitesNear, stationsNear, type Nearby, type Station } from './surroundings';

type Member<K extends keyof Place> = NonNullable<Place[K]>;
type PlanGroup = Plan['groups'][number];

/** Where a place is known to be, and how. */
export interface DossierPosition {
  /** Its own placement; null for a place that is drawn nowhere by itself. */
  readonly placement: Placement | null;
  /** What it is shown as, and distances are measured from: itself, its host or its whole. Null where none has a position. */
  readonly from: Place | null;
  /** The hosts and wholes passed through to get there, nearest first; empty where it has a position of its own. */
  readonly through: readonly Place[];
}

/** What lies about a place. Computed from the drawing: no document states these distances. */
export interface DossierSurroundings {
  /** Facilities, institutions and parks whose position lies in the area as drawn. */
  readonly inside: readonly Nearby<Place>[];
  /** Those outside of it within `reachMetres`, nearest first. */
  readonly near: readonly Nearby<Place>[];
  readonly stations: readonly Nearby<Station>[];
}

/**
 * Everything that the catalogue knows of one place, as data. Lists are empty and members null where it knows nothing:
 * silence is to be said, not filled. Statements keep their own basis and citations.
 */
export interface Dossier {
  readonly place: Place;
  /** The plans it belongs to; the first is the one that shows it. */
  readonly plans: readonly Plan[];
  readonly group: PlanGroup | null;
  /** The whole that it is part of. */
  readonly whole: Place | null;
  /** Where it stands, with how that is known. */
  readonly host: { readonly place: Place; readonly statement: Member<'host'> } | null;
  readonly parts: readonly Place[];
  /** Places said to stand in it, other than its parts. */
  readonly guests: readonly Place[];
  readonly subdistricts: { readonly of: readonly Subdistrict[]; readonly statement: Member<'subdistricts'> } | null;
  readonly industries: readonly { readonly industry: Industry; readonly system: IndustrySystem | null; readonly statement: IndustryStatement }[];
  readonly projects: readonly { readonly project: Project; readonly statement: NonNullable<Project['places']>[number] }[];
  readonly organisations: readonly { readonly organisation: Organisation; readonly statement: Member<'organisations'>[number] }[];
  /** What sources say of its area, each by itself: they may disagree. */
  readonly areas: readonly Attribute[];
  /** Measured on the drawing, in km²; never a stated area. Null for a point or a line, or without a drawing. */
  readonly drawnSquareKilometres: number | null;
  /** Its other attributes. */
  readonly attributes: readonly Attribute[];
  readonly position: DossierPosition;
  /** Null where there is no position to measure from. */
  readonly surroundings: DossierSurroundings | null;
  readonly lineage: readonly LineageLink[];
  /** Figures of plans that are said to concern this place, not the district. */
  readonly figures: readonly MeasureFigures[];
  /** Its attributes that cannot all hold. */
  readonly conflicts: readonly Conflict[];
  readonly unknowns: readonly Unknown[];
  /** Every source of what is said of it, each once, in the order in which it is said. */
  readonly citations: readonly string[];
}

const known = new WeakMap<Lookups, Map<Place, Dossier>>();

/** What is known of a place. Made once for each catalogue and place: measuring is the dear part. */
export function dossierOf(lookups: Lookups, place: Place): Dossier {
  const made = known.get(lookups) ?? new Map<Place, Dossier>();
  known.set(lookups, made);
  const dossier = made.get(place) ?? makeDossier(lookups, place);
  made.set(place, dossier);
  return dossier;
}

function makeDossier(lookups: Lookups, place: Place): Dossier {
  const { catalogue } = lookups;
  const plans = place.plans.flatMap((id) => lookups.plan(id) ?? []);
  const group = plans[0]?.groups.find(({ id }) => id === place.group) ?? null;
  const parts = lookups.partsOf(place.id);
  const projects = lookups.projectsAt(place.id).flatMap((project) =>
    (project.places ?? []).filter((link) => link.place === place.id).map((statement) => ({ project, statement })));
  const lineage = lineageLinksOf(lookups, place);
  const figures = figuresOf(lookups, place);
  const attributes = place.attributes ?? [];
  const position = positionOf(lookups, place);
  return {
    place,
    plans,
    group,
    whole: find(lookups, place.parent),
    host: hostOf(lookups, place),
    parts,
    guests: lookups.guestsOf(place.id).filter((guest) => !parts.includes(guest)),
    subdistricts: place.subdistricts ? {
      of: place.subdistricts.value.flatMap((id) => catalogue.district.subdistricts.find((candidate) => candidate.id === id) ?? []),
      statement: place.subdistricts,
    } : null,
    industries: (place.industries ?? []).flatMap((statement) => {
      const industry = lookups.find('industry', statement.industry);
      return industry ? [{ industry, system: lookups.system(industry.system) ?? null, statement }] : [];
    }),
    projects,
    organisations: (place.organisations ?? []).flatMap((statement) => {
      const organisation = lookups.find('organisation', statement.organisation);
      return organisation ? [{ organisation, statement }] : [];
    }),
    areas: attributes.filter(({ key }) => key === 'area'),
    drawnSquareKilometres: place.drawnSquareKilometres ?? null,
    attributes: attributes.filter(({ key }) => key !== 'area'),
    position,
    surroundings: surroundingsOf(lookups, place, position),
    lineage,
    figures,
    conflicts: catalogue.conflicts.filter((conflict) => conflict.subject === 'place' && conflict.place === place.id),
    unknowns: unknownsOf(place, lookups),
    citations: citationsWithin([place, group, projects.map(({ statement }) => statement), lineage.map(({ link }) => link), figures.map((of) => of.figures)]),
  };
}

const find = (lookups: Lookups, id: string | undefined): Place | null => (id === undefined ? null : lookups.find('place', id) ?? null);

function hostOf(lookups: Lookups, { host }: Place): Dossier['host'] {
  const place = find(lookups, host?.place);
  return host && place ? { place, statement: host } : null;
}

function positionOf(lookups: Lookups, place: Place): DossierPosition {
  const shown = lookups.whereabouts(place);
  return { placement: place.placement ?? null, from: shown?.place ?? null, through: shown?.through ?? [] };
}

function surroundingsOf(lookups: Lookups, place: Place, { from, through }: DossierPosition): DossierSurroundings | null {
  if (!from?.geometry) return null;
  const sites = sitesNear(lookups, from.geometry, new Set([place, ...through].map(({ id }) => id)));
  return {
    inside: sites.filter(({ metres }) => metres === 0),
    near: sites.filter(({ metres }) => metres > 0),
    stations: stationsNear(lookups, from.geometry),
  };
}
