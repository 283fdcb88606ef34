import { useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { Section } from '../../parts/Section';
import { NumberField } from './NumberField';
import { clockMinutes, clockText, fastestKilometresPerHour, isDate, longestLegMinutes, slowestKilometresPerHour, type Travel } from './plan';
import { assumptionSentence } from './sentences';
import type { RouteWork } from './useRoute';

/** Where an assumption begins; the officer sets it, and it is called one wherever it shows. */
const firstAssumptions = { unknown: { kind: 'unknown' }, speed: { kind: 'speed', kilometresPerHour: 30 }, minutes: { kind: 'minutes', minutes: 15 } } as const satisfies Record<Travel['kind'], Travel>;

/** Day, start, and what is assumed of the time on the way. */
export function Times({ route: { plan, change, roads } }: { readonly route: RouteWork }) {
  const all = useWords(routeWords);
  const { time: words } = all;
  const { travel } = plan;
  const choice = (kind: Travel['kind'], name: string) => (
    <label className="route-box">
      <input type="radio" name="route-travel" checked={travel.kind === kind} onChange={() => change({ ...plan, travel: firstAssumptions[kind] })} /> {name}
    </label>
  );
  return (
    <Section title={words.title}>
      <div className="route-times">
        <label>{words.date}<input className="text-field" type="date" value={plan.date ?? ''} onChange={({ target }) => change({ ...plan, date: isDate(target.value) ? target.value : null })} /></label>
        <label>
          {words.start}
          <input
            className="text-field" type="time" value={clockText(plan.start)}
            onChange={({ target }) => change({ ...plan, start: clockMinutes(target.value.slice(0, 5)) ?? plan.start })}
          />
        </label>
      </div>
      <fieldset className="route-travel">
        <legend>{words.travel}</legend>
        {choice('unknown', words.unknown)}
        <span className="route-assumed">
          {choice('speed', words.speed)}
          {travel.kind === 'speed' && (
            <NumberField
              label={words.speed} value={travel.kilometresPerHour} least={slowestKilometresPerHour} most={fastestKilometresPerHour} step={5} unit={words.kilometresPerHour}
              change={(kilometresPerHour) => change({ ...plan, travel: { kind: 'speed', kilometresPerHour } })}
            />
          )}
        </span>
        <span className="route-assumed">
          {choice('minutes', words.perLeg)}
          {travel.kind === 'minutes' && (
            <NumberField
              label={words.perLeg} value={travel.minutes} least={0} most={longestLegMinutes} step={5} unit={words.minutesEach}
              change={(minutes) => change({ ...plan, travel: { kind: 'minutes', minutes } })}
            />
          )}
        </span>
      </fieldset>
      {roads.kind !== 'known' && <p className="route-hint">{assumptionSentence(plan, all) ?? words.assumptionOff}</p>}
    </Section>
  );
}
