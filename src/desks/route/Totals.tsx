import { useMessages, useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { formatLength } from '../../i18n/numbers';
import { Facts, type Fact } from '../../parts/Facts';
import { assumptionSentence, clockSentence } from './sentences';
import type { RouteWork } from './useRoute';

/** How far, how long, until when; each figure with what it rests on. */
export function Totals({ route: { timetable, roads, plan, stops } }: { readonly route: RouteWork }) {
  const words = useWords(routeWords);
  const messages = useMessages();
  const text = useText();
  const { totals } = words;
  const { straightMetres, roadMetres, travelMinutes, stayMinutes, end } = timetable;
  const assumed = assumptionSentence(plan, words);
  const facts: Fact[] = [
    ...(stops.length > 1 ? [{ name: totals.straight, value: <><span className="number">{formatLength(straightMetres, messages)}</span> <small className="fact-note">{totals.straightLabel}</small></> }] : []),
    ...(roads.kind === 'known' && roadMetres !== null
      ? [{ name: totals.road, value: <><span className="number">{formatLength(roadMetres, messages)}</span> <small className="fact-note">{totals.roadLabel(text(roads.server.name))}{roads.server.attribution && ` · ${text(roads.server.attribution)}`}</small></> }]
      : []),
    { name: totals.stay, value: <span className="number">{totals.minutes(stayMinutes)}</span> },
    ...(stops.length > 1 ? [{
      name: totals.onTheWay,
      value: (
        <>
          <span className="number">{travelMinutes === null ? totals.unknown : totals.minutes(travelMinutes)}</span>
          {roads.kind !== 'known' && assumed !== null && <small className="fact-note">{assumed}</small>}
        </>
      ),
    }] : []),
    { name: totals.end, value: <span className="number">{end === null ? totals.unknown : clockSentence(end, words)}{plan.date !== null && end !== null && <small className="faint"> {plan.date}</small>}</span> },
  ];
  return <Facts facts={facts} />;
}
