import { useState } from 'react';
import { routeFile, routeFormats, type RouteFormat } from '../../formats';
import { navigationLinks } from '../../geo/navigation-links';
import { useLanguage, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { Section } from '../../parts/Section';
import { saveFile } from '../../ui/save-file';
import { useLookups } from '../../view/context';
import { routeForFile } from './route-for-file';
import type { RouteWork } from './useRoute';

type Outcome = { readonly saved: string } | 'failed' | null;

/** The route on paper, as files, and opened in other maps. */
export function TakeAway({ route }: { readonly route: RouteWork }) {
  const lookups = useLookups();
  const language = useLanguage();
  const words = useWords(routeWords);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { plan, wayside, timetable } = route;
  const { district } = lookups.catalogue;
  const { takeAway } = words;
  const missing = plan.date === null ? 'date' as const : timetable.end === null ? 'times' as const : null;
  const save = async (format: RouteFormat): Promise<void> => {
    setOutcome(null);
    try {
      const name = [district.id, takeAway.fileName, plan.date].filter(Boolean).join('-');
      const file = await routeFile(format, routeForFile(route, lookups, language, new Date()), name);
      saveFile({ name: file.name, type: file.type, content: file.blob });
      setOutcome({ saved: file.name });
    } catch (error) {
      console.warn('route:', error);
      setOutcome('failed');
    }
  };
  const whole = navigationLinks(wayside.map(({ position, name }) => ({ position, name: name.zh })), district.name.zh);
  return (
    <Section title={takeAway.title}>
      <p className="route-ways">
        <button type="button" className="button" onClick={() => window.print()}>{takeAway.print}</button>
        {routeFormats.map((format) => (
          <button
            key={format} type="button" className="button" aria-disabled={format === 'ics' && missing !== null} aria-describedby={format === 'ics' ? 'route-calendar' : undefined}
            onClick={() => void (format === 'ics' && missing !== null ? undefined : save(format))}
          >
            {takeAway.formats[format]}
          </button>
        ))}
      </p>
      <p id="route-calendar" className="route-hint">
        {missing ? takeAway.calendarNeeds[missing] : district.timeZone === undefined ? takeAway.floating : takeAway.zone(district.timeZone)}
      </p>
      <p role="status" className="download-state">{outcome !== null && outcome !== 'failed' && takeAway.saved(outcome.saved)}</p>
      {outcome === 'failed' && <p role="alert" className="download-state">{takeAway.failed}</p>}
      {wayside.length > 2 && whole.length > 0 && (
        <p className="route-whole">
          {words.legs.whole}{' '}
          {whole.map(({ id, url }) => (
            <a key={id} href={url} target="_blank" rel="noopener noreferrer" aria-label={words.legs.openIn(words.legs.services[id], words.legs.whole)}>{words.legs.services[id]}</a>
          ))}
        </p>
      )}
      {wayside.length > 1 && <p className="route-hint">{words.legs.converted} {wayside.length > 2 && words.legs.wholeNote}</p>}
    </Section>
  );
}
