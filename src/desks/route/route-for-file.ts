import type { Lookups } from '../../catalogue/lookups';
import type { Route, RouteStop } from '../../formats';
import { inLanguage, messagesOf, type LanguageTag } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { assumptionSentence, legDistance, legTime } from './sentences';
import { sightsOf } from './sights';
import type { Visit } from './timetable';
import type { RouteWork } from './useRoute';

/** The route as files tell it, in one language: names, times, what to see, how one comes there. Pure but for `made`. */
export function routeForFile(route: Pick<RouteWork, 'plan' | 'legs' | 'timetable' | 'roads'>, lookups: Lookups, language: LanguageTag, made: Date): Route {
  const { plan, legs, timetable, roads } = route;
  const words = routeWords[language];
  const messages = messagesOf(language);
  const { district, version } = lookups.catalogue;
  const read = (text: { zh: string; en: string }): string => inLanguage(text, language);
  const seen = ({ stop: { place, through } }: Visit): string[] => {
    if (!place) return [];
    const { role, industries, projects } = sightsOf(lookups, place, through ?? place);
    const list = (names: readonly string[]): string => names.join(messages.listSeparator);
    const based = (name: string, basis: keyof typeof messages.basis): string => words.takeAway.based(name, messages.basis[basis].name);
    const industryText = ({ industry, basis }: (typeof industries)[number]): string => {
      const found = lookups.find('industry', industry);
      return based(found ? read(found.name) : industry, basis);
    };
    return [
      ...(through ? [words.stops.through(read(through.name))] : []),
      ...(role ? [words.takeAway.named(words.sheet.role, based(read(role.value), role.basis))] : []),
      ...(industries.length > 0 ? [words.takeAway.named(words.sheet.industries, list(industries.map(industryText)))] : []),
      ...(projects.length > 0 ? [words.takeAway.named(words.sheet.projects, list(projects.map(({ project, link }) => based(read(project.name), link.basis))))] : []),
    ];
  };
  const approach = (index: number): string[] => {
    const leg = legs[index - 1];
    return leg ? [words.takeAway.approach(legDistance(leg, words, messages), legTime(leg, words))] : [];
  };
  const stops = timetable.visits.map((visit, index): RouteStop => ({
    id: `${district.id}-${plan.date ?? 'undated'}-${visit.stop.stop.kind === 'place' ? visit.stop.stop.place : visit.stop.position.map((degrees) => degrees.toFixed(6)).join('-')}-${index + 1}`,
    name: read(visit.stop.name), position: visit.stop.position, lines: [...approach(index), ...seen(visit)], arrival: visit.arrival, departure: visit.departure,
  }));
  const [first] = stops;
  const back: RouteStop[] = plan.roundTrip && first && stops.length > 1
    ? [{ ...first, id: `${first.id}-back`, lines: approach(stops.length), arrival: timetable.back, departure: timetable.back, again: true }]
    : [];
  const assumed = assumptionSentence(plan, words);
  const known = roads.kind === 'known' ? roads : null;
  return {
    title: `${words.sheet.title}${plan.date === null ? '' : ` ${plan.date}`} – ${read(district.title)}`,
    notes: [
      words.sheet.indicative,
      known ? words.totals.roadLabel(read(known.server.name)) : words.totals.straightLabel,
      ...(known || assumed === null ? [] : [assumed]),
      ...(known?.server.attribution ? [read(known.server.attribution)] : []),
      words.sheet.made(made.toISOString().slice(0, 10), version),
    ],
    stops: [...stops, ...back],
    road: known?.roads.line ?? null,
    lineName: known ? words.takeAway.lineRoad(read(known.server.name)) : words.takeAway.lineStraight,
    date: plan.date,
    timeZone: district.timeZone ?? null,
    made,
  };
}
