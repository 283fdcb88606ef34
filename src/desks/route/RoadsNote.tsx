import { useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { failureSentence } from './sentences';
import type { RouteWork } from './useRoute';

/** Who is told of the stops, and what came of it. Nothing where no server is configured. */
export function RoadsNote({ route: { roads, askAgain, stops } }: { readonly route: RouteWork }) {
  const words = useWords(routeWords);
  const text = useText();
  if (roads.kind === 'off') return null;
  const server = text(roads.server.name);
  return (
    <div className="route-roads">
      <p className="route-hint">{words.roads.receives(server)}</p>
      <p role="status" data-roads={roads.kind}>
        {roads.kind === 'asking' && words.roads.asking}
        {roads.kind === 'known' && words.roads.known(server)}
        {roads.kind === 'failed' && `${failureSentence(roads.failure, words, (at) => (at % stops.length) + 1)} ${words.roads.stays}`}
      </p>
      {roads.kind === 'failed' && <button type="button" className="button" onClick={askAgain}>{words.roads.again}</button>}
    </div>
  );
}
