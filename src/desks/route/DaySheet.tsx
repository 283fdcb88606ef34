import { Suspense, useMemo } from 'react';
import { useLanguage, useMessages, useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { formatLength } from '../../i18n/numbers';
import { BasisKey } from '../../parts/BasisMark';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { MapFigure } from '../../session/map-figure';
import { useLookups } from '../../view/context';
import { framingOf, overlayOf } from './overlay';
import { assumptionSentence, clockSentence, daySentence, legDistance, legTime } from './sentences';
import { SheetStop } from './SheetStop';
import { sightsOf, type Sights } from './sights';
import type { RouteWork } from './useRoute';

/** Of the reader’s clock: YYYY-MM-DD. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

const mapMillimetres = { width: 182, height: 84 };

/** The day on paper: times, stops with what to see there, the map, the legs, sources. What is printed at this desk is this alone. */
export function DaySheet({ route }: { readonly route: RouteWork }) {
  const { plan, stops, wayside, legs, timetable, roads } = route;
  const lookups = useLookups();
  const words = useWords(routeWords);
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const assumed = assumptionSentence(plan, words);
  const { sheet, totals } = words;
  const sights = useMemo(() => stops.map(({ place, through }): Sights | null => place && sightsOf(lookups, place, through ?? place)), [stops, lookups]);
  const citations = useMemo(() => [...new Set(sights.flatMap((seen) => seen?.citations ?? []))], [sights]);
  const places = useMemo(() => stops.flatMap(({ place, through }) => (place ? [(through ?? place).id] : [])), [stops]);
  const overlay = useMemo(() => overlayOf(stops, wayside, roads.kind === 'known' ? roads.roads.line : null), [stops, wayside, roads]);
  const bounds = framingOf(overlay);
  const { straightMetres, roadMetres, travelMinutes, stayMinutes, end, back } = timetable;
  const summary = [
    ...(stops.length > 1 && roads.kind === 'known' && roadMetres !== null ? [`${totals.road} ${formatLength(roadMetres, messages)}`] : []),
    ...(stops.length > 1 && roads.kind !== 'known' ? [`${totals.straight} ${formatLength(straightMetres, messages)}`] : []),
    `${totals.stay} ${totals.minutes(stayMinutes)}`,
    ...(stops.length > 1 && travelMinutes !== null ? [`${totals.onTheWay} ${totals.minutes(travelMinutes)}`] : []),
    ...(end !== null ? [`${totals.end} ${clockSentence(end, words)}`] : []),
  ];
  return (
    <PageSources citations={citations}>
      <section className="day-sheet" aria-labelledby="day-sheet">
        <header>
          <p className="day-sheet-site">{text(lookups.catalogue.district.title)}</p>
          <h2 id="day-sheet">{sheet.title}</h2>
          <p className="day-sheet-date number">{plan.date === null ? sheet.noDate : daySentence(plan.date, language)}</p>
          <p className="day-sheet-summary">{summary.join(' · ')}</p>
        </header>
        {bounds && (
          <figure>
            {/* Until the map has come, the rest can be read. */}
            <Suspense><MapFigure label={sheet.map} places={places} bounds={bounds} overlay={overlay} {...mapMillimetres} /></Suspense>
            <figcaption>
              {stops.length > 1 && (roads.kind === 'known'
                ? `${totals.roadLabel(text(roads.server.name))}${roads.server.attribution ? ` · ${text(roads.server.attribution)}` : ''} · `
                : `${totals.straightLabel} · `)}
              {sheet.indicative}
            </figcaption>
          </figure>
        )}
        <ol>
          {stops.map((stop, index) => {
            const leg = legs[index];
            return (
              <SheetStop key={`${stop.index}`} stop={stop} number={index + 1} visit={timetable.visits[index] ?? null} sights={sights[index] ?? null}>
                {leg && <p className="day-sheet-leg number">↓ {legDistance(leg, words, messages)} · {legTime(leg, words)}</p>}
              </SheetStop>
            );
          })}
        </ol>
        {plan.roundTrip && back !== null && <p className="day-sheet-back number">{sheet.back(clockSentence(back, words))}</p>}
        <SourceList />
        <footer>
          <BasisKey />
          {roads.kind !== 'known' && assumed !== null && stops.length > 1 && <p>{assumed}</p>}
          <p>{messages.indicative} · {sheet.made(today(), lookups.catalogue.version)}</p>
        </footer>
      </section>
    </PageSources>
  );
}
