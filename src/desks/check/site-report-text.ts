import { resolveCitation } from '../../catalogue/citations';
import type { Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { concerned, type SitePlan, type SiteReport } from '../../assignment/site-report';
import { coordinateText } from '../../geo/format-coordinates';
import type { CheckMessages } from '../../i18n/desks/check';
import type { Messages } from '../../i18n/messages';
import { formatDistance, formatLength } from '../../i18n/numbers';
import { sectionName } from '../../i18n/section-name';
import { edgeSentence, findingSentence, tellingFindings } from './sentences';

/** What a report is written with: one language’s words, and the way to read texts of the catalogue in it. */
export interface Writing {
  readonly lookups: Lookups;
  readonly words: CheckMessages;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
}

export interface TextFacts {
  /** Where the same answer opens again. */
  readonly link: string;
  /** Of the check, YYYY-MM-DD. */
  readonly date: string;
  /** How typed coordinates were read, in the reader’s words; null where none were typed. */
  readonly readAs: string | null;
  /** That the reader’s own boundaries were used; null where none was. */
  readonly replaced: string | null;
}

/** The systems that a position is given in. */
export const shownSystems = ['wgs84', 'gcj02', 'bd09', 'epsg4547'] as const;

/** A report as plain text in the reader’s language: what it says, how sure, from where, and that it is indicative. */
export function siteReportText(report: SiteReport, writing: Writing, { link, date, readAs, replaced }: TextFacts): string {
  const { lookups, words, messages, text } = writing;
  const { district } = lookups.catalogue;
  return [
    words.text.heading(text(district.title)),
    ...(report.place ? [text(report.place.name)] : []),
    ...shownSystems.flatMap((system) => {
      const found = coordinateText(system, report.position);
      return found ? [`${messages.spot.systems[system]}${words.text.colon}${found.text}`] : [];
    }),
    ...[readAs, replaced].filter((sentence) => sentence !== null),
    ...(report.siteUncertaintyMetres > 0 ? [words.answer.siteUncertainty(formatDistance(report.siteUncertaintyMetres, messages))] : []),
    ...(report.district ? [words.answer.districtIs[report.district.verdict](text(district.name)), indented(edgeSentence(report.district, words, messages), words)] : []),
    ...report.plans.flatMap((plan) => ['', ...planLines(plan, writing)]),
    ...headed(words.industries.title, industryLines(report, writing)),
    ...headed(words.nearby.title, nearbyLines(report, writing)),
    ...headed(words.text.sources, sourceLines(report, writing)),
    '',
    messages.indicative,
    words.text.checkedOn(date, lookups.catalogue.version),
    `${words.text.link}${words.text.colon}${link}`,
    '',
  ].join('\n');
}

const indented = (line: string, { text }: CheckMessages): string => `${text.indent}${line}`;
const headed = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', heading, ...lines]);

function planLines(site: SitePlan, { words, messages, text }: Writing): string[] {
  const { plan, nearest, withoutExtent, withoutExtentCount, unplaced } = site;
  const telling = tellingFindings(site);
  const others = nearest.filter(({ verdict }) => verdict !== 'possible');
  return [
    `${text(plan.name)} ${messages.period(plan.period.from, plan.period.to)}`,
    ...telling.flatMap((finding) => [
      indented(`${words.verdicts[finding.verdict]}${words.text.colon}${text(finding.place.name)}`, words),
      indented(indented(findingSentence(finding, words, messages), words), words),
    ]),
    ...(telling.length === 0 ? [indented(nearest.length === 0 ? words.plan.noExtent : words.plan.none, words)] : []),
    ...(telling.length === 0 && others.length > 0
      ? [indented(`${words.plan.nearest}${words.text.colon}${others.map(({ place, edgeMetres }) => `${text(place.name)} ${formatLength(edgeMetres, messages)}`).join(messages.listSeparator)}`, words)]
      : []),
    ...withoutExtent.filter(({ reaches }) => reaches).map(({ place, metres, uncertaintyMetres }) =>
      indented(`${text(place.name)}${words.text.colon}${words.plan.pointedAt(formatLength(metres, messages), formatDistance(uncertaintyMetres, messages))}`, words)),
    ...(withoutExtentCount > 0 ? [indented(words.plan.pointedNote(withoutExtentCount), words)] : []),
    ...(unplaced.length > 0 ? [indented(words.plan.unplaced(unplaced.length), words)] : []),
  ];
}

function industryLines({ plans }: SiteReport, { lookups, words, messages, text }: Writing): string[] {
  return plans.flatMap(concerned).map((place) => {
    const names = (place.industries ?? []).flatMap(({ industry, basis }) => {
      const found = lookups.find('industry', industry);
      return found ? [`${text(found.name)} [${messages.basis[basis].name}]`] : [];
    });
    return indented(`${text(place.name)}${words.text.colon}${names.length > 0 ? names.join(messages.listSeparator) : words.industries.none}`, words);
  });
}

function nearbyLines({ nearby, stations }: SiteReport, { words, messages, text }: Writing): string[] {
  return [
    ...nearby.map(({ item, metres }) => {
      const uncertainty = item.placement?.uncertaintyMetres ?? 0;
      return `${text(item.name)} ${formatLength(metres, messages)}${uncertainty > 0 ? ` ${words.uncertain(formatDistance(uncertainty, messages))}` : ''}`;
    }),
    ...stations.map(({ item, metres }) => `${text(item.properties.name)} ${formatLength(metres, messages)}`),
  ].map((line) => indented(line, words));
}

function sourceLines({ citations }: SiteReport, { lookups, words, messages, text }: Writing): string[] {
  return citations.flatMap((citation, index) => {
    const source = resolveCitation(lookups.catalogue, citation);
    if (!source) return [];
    const name = 'report' in source
      ? `${text(source.report.publisher)}${words.text.colon}${text(source.report.title)} ${source.report.date}`
      : [text(source.document.title), source.section && sectionName(source.section, messages, text)].filter(Boolean).join(' · ');
    return [indented(`${index + 1}. ${name}`, words)];
  });
}
