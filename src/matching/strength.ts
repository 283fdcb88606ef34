import type { Basis, CrosswalkLink } from '../catalogue/catalogue';
import type { MatchKind } from '../catalogue/industry-matching';

/** How strongly a statement counts by how it is known. A stated one counts whole. */
export const basisStrength: Readonly<Record<Basis, number>> = { stated: 1, derived: 0.7, reported: 0.6, inferred: 0.4 };

/** How strongly an industry answers to the one asked for. */
export const matchStrength: Readonly<Record<MatchKind, number>> = {
  same: 1, exactMatch: 1, closeMatch: 0.9, part: 0.9, narrowMatch: 0.8, whole: 0.6, broadMatch: 0.5, relatedMatch: 0.35,
};

/** What a link between two systems leaves of it, by how the link is known. */
const linkStrength: Readonly<Record<Basis, number>> = { stated: 1, derived: 0.9, reported: 0.8, inferred: 0.7 };

export const strengthOfLinks = (links: readonly CrosswalkLink[]): number =>
  links.reduce((strength, { basis }) => strength * linkStrength[basis], 1);

const weakness: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];

/** The weakest of some bases. */
export const weakest = (...bases: readonly Basis[]): Basis =>
  bases.reduce<Basis>((one, other) => (weakness.indexOf(one) >= weakness.indexOf(other) ? one : other), 'stated');

/** Every ground after the strongest adds this much, up to the whole. */
const furtherGround = 0.1;

/** What several grounds for the same amount to: the strongest, and a little for each further one. */
export function together(strengths: readonly number[]): number {
  const found = strengths.filter((strength) => strength > 0);
  return found.length === 0 ? 0 : Math.min(1, Math.max(...found) + furtherGround * (found.length - 1));
}
