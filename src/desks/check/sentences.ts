import type { Finding } from '../../assignment/findings';
import type { SitePlan, SiteReport } from '../../assignment/site-report';
import type { Verdict } from '../../assignment/verdict';
import type { Text } from '../../catalogue/catalogue';
import type { CheckMessages } from '../../i18n/desks/check';
import type { Messages } from '../../i18n/messages';
import { formatLength } from '../../i18n/numbers';

interface Edge {
  readonly verdict: Verdict;
  readonly edgeMetres: number;
  readonly uncertaintyMetres: number;
}

/** How far the edge is, on which side, and how unsure: the reason for a verdict. */
export function edgeSentence(edge: Edge & { readonly inside: boolean }, words: CheckMessages, messages: Messages): string {
  const uncertainty = formatLength(edge.uncertaintyMetres, messages);
  if (edge.verdict === 'edge') return words.onEdge(uncertainty);
  return (edge.inside ? words.inside : words.outside)(formatLength(edge.edgeMetres, messages), uncertainty);
}

export const findingSentence = (finding: Finding, words: CheckMessages, messages: Messages): string =>
  edgeSentence({ ...finding, inside: finding.containment !== null }, words, messages);

/** The findings that count for an answer: what covers the site, and what may. */
export const tellingFindings = ({ covering, nearest }: SitePlan): Finding[] =>
  [...covering, ...nearest.filter(({ verdict }) => verdict === 'possible')];

/** One plan’s answer in a few words: the zones with their verdicts, or the nearest where there are none. */
export function planSentence(plan: SitePlan, words: CheckMessages, messages: Messages, text: (text: Text) => string): string {
  const telling = tellingFindings(plan);
  if (telling.length > 0) return telling.map(({ place, verdict }) => words.verdictOn[verdict](text(place.name))).join(messages.listSeparator);
  const [nearest] = plan.nearest;
  return nearest ? words.nowhere(text(nearest.place.name), formatLength(nearest.edgeMetres, messages)) : words.unknown;
}

/** Where a position falls, for the choice between several readings: by the district, then by one plan. */
export function fallsSentence({ district, plans }: SiteReport, planId: string, words: CheckMessages, messages: Messages, text: (text: Text) => string): string {
  if (district?.verdict === 'out') return words.outsideDistrict(formatLength(district.edgeMetres, messages));
  const plan = plans.find((candidate) => candidate.plan.id === planId) ?? plans[0];
  return plan ? planSentence(plan, words, messages, text) : words.unknown;
}
