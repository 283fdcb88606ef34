import { useEffect, useRef } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { LonLat } from '../../geo/mercator';
import { useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { Section } from '../../parts/Section';
import { changeStop, moveStop, removeStop } from './edit';
import { LegLine } from './LegLine';
import { isLocated, type LocatedStop, type LostStop } from './located';
import { emptyPlan, type Stop } from './plan';
import { clockSentence } from './sentences';
import { StopRow } from './StopRow';
import { useDragOrder } from './useDragOrder';
import type { RouteWork } from './useRoute';

/** What a click on the map may have meant in place of the position that it made a stop. */
export interface Meant {
  readonly position: LonLat;
  readonly places: readonly Place[];
}

interface StopListProps {
  readonly route: RouteWork;
  readonly meant: Meant | null;
  mean(index: number, place: Place): void;
  say(sentence: string): void;
}

const isAt = (stop: Stop, [longitude, latitude]: LonLat): boolean =>
  stop.kind === 'position' && stop.position[0] === longitude && stop.position[1] === latitude;

/** Keys that stay with their stops when these are moved, so that the focus does, too. */
function keysOf(all: readonly (LocatedStop | LostStop)[]): readonly string[] {
  const named = all.map(({ stop }) => (stop.kind === 'place' ? stop.place : stop.position.join(',')));
  return named.map((name, index) => `${name} ${named.slice(0, index).filter((other) => other === name).length}`);
}

/** The stops in their order with the legs between them. Moved by buttons or by dragging; each change is said. */
export function StopList({ route, meant, mean, say }: StopListProps) {
  const { plan, change, all, stops, legs, timetable } = route;
  const words = useWords(routeWords);
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const focusAfterRemoval = useFocusAfterRemoval(list);
  const nameOf = (index: number): string => {
    const stop = all[index];
    if (!stop) return '';
    if (stop.stop.kind === 'position') return stop.stop.name;
    return stop.place ? text(stop.place.name) : stop.stop.place;
  };
  const move = (from: number, to: number): void => {
    const next = moveStop(plan, from, to);
    if (next === plan) return;
    change(next);
    say(words.said.moved(nameOf(from), to + 1, plan.stops.length));
  };
  const remove = (index: number): void => {
    focusAfterRemoval(index);
    change(removeStop(plan, index));
    say(words.said.removed(nameOf(index)));
  };
  const keys = keysOf(all);
  const { dragged, handle } = useDragOrder(list, move);
  const dropOf = (index: number) => {
    if (!dragged) return null;
    if (index === dragged.from) return 'self' as const;
    const others = all.map((_, at) => at).filter((at) => at !== dragged.from);
    if (others[dragged.to] === index) return 'before' as const;
    return dragged.to === others.length && index === others.at(-1) ? 'after' as const : null;
  };
  return (
    <Section title={words.stops.title} count={all.length}>
      <ol className="route-stops" ref={list}>
        {all.map((stop, index) => {
          const at = isLocated(stop) ? stops.indexOf(stop) : -1;
          const leg = at === -1 ? undefined : legs[at];
          return (
            <StopRow
              key={keys[index]} stop={stop} number={at === -1 ? null : at + 1} visit={timetable.visits[at] ?? null}
              first={index === 0} last={index === all.length - 1} handle={handle(index)} drop={dropOf(index)}
              meant={meant && isAt(stop.stop, meant.position) ? meant.places : []} mean={(place) => mean(index, place)}
              move={(by) => move(index, index + by)} remove={() => remove(index)}
              setMinutes={(minutes) => change(changeStop(plan, index, { minutes }))} setName={(name) => change(changeStop(plan, index, { name }))}
            >
              {leg && <LegLine leg={leg} />}
            </StopRow>
          );
        })}
      </ol>
      {timetable.back !== null && <p className="route-back number">{words.sheet.back(clockSentence(timetable.back, words))}</p>}
      <p><button type="button" className="link-button route-clear" onClick={() => change({ ...plan, stops: emptyPlan.stops })}>{words.stops.clear}</button></p>
    </Section>
  );
}

/** Whoever removes a stop by the keyboard goes on at the next one. */
function useFocusAfterRemoval(list: { readonly current: HTMLElement | null }): (index: number) => void {
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = null;
  });
  return (index) => {
    removed.current = index;
  };
}
