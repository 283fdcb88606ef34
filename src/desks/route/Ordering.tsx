import { useMessages, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { formatLength } from '../../i18n/numbers';
import { Section } from '../../parts/Section';
import { reorder } from './edit';
import { straightMetres } from './legs';
import { bestOrder, exactLimit } from './order/best-order';
import type { RouteWork } from './useRoute';

/** Lets the page put the stops in order, and says how sure that order is the shortest. */
export function Ordering({ route: { plan, change, stops }, say }: { readonly route: RouteWork; say(sentence: string): void }) {
  const { order: words } = useWords(routeWords);
  const messages = useMessages();
  const sort = (): void => {
    const distances = stops.map((from) => stops.map((to) => straightMetres(from.position, to.position)));
    const { order, metres, givenMetres, method } = bestOrder(distances, plan);
    if (order.every((stop, index) => stop === index)) return say(words.already(method === 'exact'));
    change(reorder(plan, order.flatMap((at) => stops[at]?.index ?? [])));
    const lengths = [formatLength(givenMetres, messages), formatLength(metres, messages)] as const;
    say(words[method === 'exact' ? 'shortest' : 'short'](stops.length, ...lengths));
  };
  const box = (key: 'startFixed' | 'endFixed' | 'roundTrip', checked: boolean, disabled: boolean) => (
    <label className="route-box">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={({ target }) => change({ ...plan, [key]: target.checked })} /> {words[key]}
    </label>
  );
  return (
    <Section title={words.title}>
      <div className="route-boxes">
        {box('startFixed', plan.startFixed || plan.roundTrip, plan.roundTrip)}
        {box('endFixed', plan.endFixed && !plan.roundTrip, plan.roundTrip)}
        {box('roundTrip', plan.roundTrip, false)}
      </div>
      <p><button type="button" className="button" aria-describedby="route-order-note" onClick={sort}>{words.button}</button></p>
      <p id="route-order-note" className="route-hint">{words.note(exactLimit)}</p>
    </Section>
  );
}
