import type { IndustryStatement, Place, Project } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';

/** A line of a day sheet has room for so many names. */
const namesShown = 6;

/** A project that a source links to a place. */
export interface LinkedProject {
  readonly project: Project;
  readonly link: NonNullable<Project['places']>[number];
}

/** What is to be seen at a stop, as far as the catalogue says. */
export interface Sights {
  readonly role: Place['role'] | null;
  /** The first few, those that rest on most first. */
  readonly industries: readonly IndustryStatement[];
  readonly industryCount: number;
  readonly projects: readonly LinkedProject[];
  readonly projectCount: number;
  /** How far the place may be off, in metres; 0 where nothing is known of that. */
  readonly uncertaintyMetres: number;
  readonly citations: readonly string[];
}

const weight = { stated: 0, derived: 1, reported: 2, inferred: 3 } as const;

/** Reads off the catalogue what a visitor of a place is shown. Pure. */
export function sightsOf(lookups: Lookups, place: Place, shownAt: Place): Sights {
  const industries = [...(place.industries ?? [])].sort((one, other) => weight[one.basis] - weight[other.basis]);
  const projects = lookups.projectsAt(place.id).flatMap((project) => {
    const link = project.places?.find((candidate) => candidate.place === place.id);
    return link ? [{ project, link }] : [];
  });
  const shown = { role: place.role ?? null, industries: industries.slice(0, namesShown), projects: projects.slice(0, namesShown) };
  return {
    ...shown,
    industryCount: industries.length,
    projectCount: projects.length,
    uncertaintyMetres: shownAt.placement?.uncertaintyMetres ?? 0,
    citations: [...new Set([
      ...(place.host?.citations ?? []), ...(shown.role?.citations ?? []),
      ...shown.industries.flatMap(({ citations }) => citations), ...shown.projects.flatMap(({ link }) => link.citations),
      ...(shownAt.placement?.citations ?? []),
    ])],
  };
}

export const isSilent = ({ role, industryCount, projectCount }: Sights): boolean => !role && industryCount === 0 && projectCount === 0;
