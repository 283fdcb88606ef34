import type { HTMLAttributes, ReactNode } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { RecordLink } from '../../parts/RecordLink';
import { isLocated, type LocatedStop, type LostStop } from './located';
import { NumberField } from './NumberField';
import { longestStayMinutes } from './plan';
import { visitSentence } from './sentences';
import type { Visit } from './timetable';

interface StopRowProps {
  readonly stop: LocatedStop | LostStop;
  /** From 1, among those that can be driven to; null for one that cannot. */
  readonly number: number | null;
  readonly visit: Visit | null;
  readonly first: boolean;
  readonly last: boolean;
  readonly handle: HTMLAttributes<HTMLElement>;
  readonly drop: 'before' | 'after' | 'self' | null;
  /** Places that a click on the map may have meant. */
  readonly meant: readonly Place[];
  mean(place: Place): void;
  move(by: -1 | 1): void;
  remove(): void;
  setMinutes(minutes: number): void;
  setName(name: string): void;
  readonly children?: ReactNode;
}

/** One stop in the list: its number, what it is, how long the visit takes, and the ways to move or remove it. */
export function StopRow({ stop, number, visit, first, last, handle, drop, meant, mean, move, remove, setMinutes, setName, children }: StopRowProps) {
  const words = useWords(routeWords);
  const text = useText();
  const { listSeparator } = useMessages();
  const name = useStopName(stop);
  const { stops } = words;
  return (
    <li data-drop={drop ?? undefined} data-lost={number === null || undefined}>
      <div className="route-stop">
        <span className="route-handle" title={stops.drag(name)} aria-hidden="true" {...handle}>⠿</span>
        <span className="route-badge" aria-hidden="true">{number ?? '–'}</span>
        <div className="route-what">
          {stop.stop.kind === 'position'
            ? <input type="text" className="text-field route-name" aria-label={stops.nameOf(name)} defaultValue={stop.stop.name} key={stop.stop.name} maxLength={40} onBlur={({ target }) => setName(target.value)} />
            : <strong><RecordLink record={{ type: 'place', id: stop.stop.place }} /></strong>}
          {isLocated(stop) && stop.through && <small>{stops.through(text(stop.through.name))}</small>}
          {stop.stop.kind === 'position' && <small>{stops.ownPosition}</small>}
          {!isLocated(stop) && <small className="route-lost">{stop.place ? stops.unplaced : stops.gone(stop.stop.kind === 'place' ? stop.stop.place : '')}</small>}
          <span className="route-stay">
            <NumberField label={stops.minutesOf(name)} value={stop.stop.minutes} least={0} most={longestStayMinutes} step={5} unit={words.time.minutesEach} change={setMinutes} />
            {visit && visit.arrival !== null && visit.departure !== null && (
              <span className="number">{visitSentence(visit.arrival, visit.departure, words)}</span>
            )}
          </span>
          {meant.length > 0 && (
            <span className="route-meant">
              {meant.map((place, index) => (
                <span key={place.id}>{index > 0 && listSeparator}<button type="button" className="link-button" onClick={() => mean(place)}>{words.add.instead(text(place.name))}</button></span>
              ))}
            </span>
          )}
        </div>
        <span className="route-moves">
          <button type="button" aria-label={stops.earlier(name)} aria-disabled={first} onClick={() => !first && move(-1)}>↑</button>
          <button type="button" aria-label={stops.later(name)} aria-disabled={last} onClick={() => !last && move(1)}>↓</button>
          <button type="button" aria-label={stops.remove(name)} data-remove="" onClick={remove}>×</button>
        </span>
      </div>
      {children}
    </li>
  );
}

/** What a stop is called in the reader’s language; the id of a place that is gone. */
export function useStopName(stop: LocatedStop | LostStop): string {
  const text = useText();
  if (stop.stop.kind === 'position') return stop.stop.name;
  return stop.place ? text(stop.place.name) : stop.stop.place;
}
