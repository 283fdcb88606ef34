import type { Catalogue, CrosswalkLink, CrosswalkRelation, IndustryStatement } from './catalogue';

/** How an industry stated somewhere answers to the one asked for. Nearest first. */
export type MatchKind = 'same' | 'part' | 'whole' | CrosswalkRelation;

export interface IndustryMatch {
  readonly industry: string;
  readonly kind: MatchKind;
  /** The crosswalk links followed; empty where the match stays within one system. */
  readonly links: readonly CrosswalkLink[];
}

/** A crosswalk link seen from one of its ends. */
export interface DirectedLink {
  readonly to: string;
  readonly relation: CrosswalkRelation;
  readonly link: CrosswalkLink;
}

export interface IndustryMatching {
  /** All industries, of any system, that answer to this one, by id. */
  matchesOf(industry: string): ReadonlyMap<string, IndustryMatch>;
  /** The crosswalk links of one industry, each read from its side. */
  linksOf(industry: string): readonly DirectedLink[];
  /** The nearest match among some statements; null where none answers. */
  best(industry: string, statements: readonly IndustryStatement[] | undefined): IndustryMatch | null;
}

const inverse: Record<CrosswalkRelation, CrosswalkRelation> = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
  relatedMatch: 'relatedMatch',
};

const nearness: readonly MatchKind[] = ['same', 'exactMatch', 'closeMatch', 'part', 'narrowMatch', 'whole', 'broadMatch', 'relatedMatch'];

/**
 * Carries an industry over to the other systems.
 *
 * One crosswalk link is followed, from the industry itself or from one of its parts, and then down to the
 * parts of what it leads to: SKOS mappings are not transitive (SKOS Reference, section 10.6.1), so chains
 * of links would state more than anyone has judged.
 */
export function createIndustryMatching(catalogue: Catalogue): IndustryMatching {
  const parents = new Map(catalogue.industries.map((industry) => [industry.id, industry.parent]));
  const parts = new Map<string, string[]>();
  for (const { id, parent } of catalogue.industries) {
    if (parent !== undefined) parts.set(parent, [...(parts.get(parent) ?? []), id]);
  }
  const directed = new Map<string, DirectedLink[]>();
  const direct = (from: string, to: string, relation: CrosswalkRelation, link: CrosswalkLink): void => {
    directed.set(from, [...(directed.get(from) ?? []), { to, relation, link }]);
  };
  for (const link of catalogue.crosswalk) {
    direct(link.from, link.to, link.relation, link);
    direct(link.to, link.from, inverse[link.relation], link);
  }

  const known = new Map<string, ReadonlyMap<string, IndustryMatch>>();
  const matchesOf = (industry: string): ReadonlyMap<string, IndustryMatch> => {
    const before = known.get(industry);
    if (before) return before;
    const matches = new Map<string, IndustryMatch>();
    const offer = (match: IndustryMatch): void => {
      const other = matches.get(match.industry);
      if (!other || nearness.indexOf(match.kind) < nearness.indexOf(other.kind)) matches.set(match.industry, match);
    };
    offer({ industry, kind: 'same', links: [] });
    const descendants = descendantsOf(industry, parts);
    for (const part of descendants) offer({ industry: part, kind: 'part', links: [] });
    for (let whole = parents.get(industry); whole !== undefined; whole = parents.get(whole)) {
      offer({ industry: whole, kind: 'whole', links: [] });
    }
    for (const source of [industry, ...descendants]) {
      for (const { to, relation, link } of directed.get(source) ?? []) {
        const kind = source === industry ? relation : 'relatedMatch';
        offer({ industry: to, kind, links: [link] });
        // The parts of something broader are siblings of what was asked for, not matches.
        if (relation === 'broadMatch') continue;
        for (const part of descendantsOf(to, parts)) {
          offer({ industry: part, kind: kind === 'relatedMatch' ? kind : 'narrowMatch', links: [link] });
        }
      }
    }
    known.set(industry, matches);
    return matches;
  };

  return {
    matchesOf,
    linksOf: (industry) => directed.get(industry) ?? [],
    best(industry, statements) {
      let best: IndustryMatch | null = null;
      for (const statement of statements ?? []) {
        const match = matchesOf(industry).get(statement.industry);
        if (match && (!best || nearness.indexOf(match.kind) < nearness.indexOf(best.kind))) best = match;
      }
      return best;
    },
  };
}

function descendantsOf(industry: string, parts: ReadonlyMap<string, readonly string[]>): string[] {
  return (parts.get(industry) ?? []).flatMap((part) => [part, ...descendantsOf(part, parts)]);
}
