import { useCallback, useMemo, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { LonLat } from '../../geo/mercator';
import { useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';
import { useLookups, useView } from '../../view/context';
import { AddStops } from './AddStops';
import type { PlanProblem } from './codec';
import { DaySheet } from './DaySheet';
import { addPlace, addPlaces, addPosition, replaceByPlace } from './edit';
import { Ordering } from './Ordering';
import { placesAt } from './places-at';
import { stopLimit, type PositionStop } from './plan';
import { RoadsNote } from './RoadsNote';
import { StopList, type Meant } from './StopList';
import { TakeAway } from './TakeAway';
import { Times } from './Times';
import { Totals } from './Totals';
import { useRoute, type RouteWork } from './useRoute';
import { useRouteOnMap } from './useRouteOnMap';
import './day-sheet.css';
import './route.css';

/** Puts together an inspection route: stops in order, times, a day sheet, files and links to take along. */
export default function RouteDesk() {
  const words = useWords(routeWords);
  const route = useRoute();
  const [said, say] = useState('');
  const adding = useAdding(route, say);
  useRouteOnMap(route, adding.picking ? adding.addPointed : null);
  const any = route.all.length > 0;
  return (
    <div className="route" data-stops={route.stops.length > 0}>
      <DeskHeading desk="route">{words.lead}</DeskHeading>
      <ShortlistShelf />
      {route.problems.length > 0 && <Problems problems={route.problems} />}
      <AddStops {...adding} />
      <p role="status" className="route-said">{said}</p>
      {!any && <HowToBegin />}
      {any && (
        <>
          <StopList route={route} meant={adding.meant} mean={adding.mean} say={say} />
          {route.stops.length > 0 && (
            <>
              <RoadsNote route={route} />
              <Ordering route={route} say={say} />
              <Times route={route} />
              <Totals route={route} />
              <TakeAway route={route} />
              <DaySheet route={route} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** The ways in which stops come to be, each with what is said of it. */
function useAdding(route: RouteWork, say: (sentence: string) => void) {
  const { plan, change } = route;
  const lookups = useLookups();
  const { shortlist } = useView();
  const words = useWords(routeWords);
  const text = useText();
  const [picking, setPicking] = useState(false);
  const [meant, setMeant] = useState<Meant | null>(null);
  const missing = useMemo(() => shortlist.filter((id) => {
    const place = lookups.find('place', id);
    return place && lookups.whereabouts(place) && !plan.stops.some((stop) => stop.kind === 'place' && stop.place === id);
  }), [lookups, shortlist, plan.stops]);

  const pick = (place: Place): void => {
    const name = text(place.name);
    if (!lookups.whereabouts(place)) return say(words.refused.unplaced(name));
    const added = addPlace(plan, place.id);
    if ('refused' in added) return say(added.refused === 'full' ? words.refused.full(stopLimit) : words.refused.present(name));
    change(added.plan);
    say(words.said.added(name, added.plan.stops.length));
  };
  const add = useCallback((position: LonLat, name: string): PositionStop | null => {
    const added = addPosition(plan, position, name, words.add.unnamed(plan.stops.length + 1));
    if ('refused' in added) {
      say(words.refused.full(stopLimit));
      return null;
    }
    const stop = added.plan.stops.at(-1);
    change(added.plan);
    if (stop?.kind !== 'position') return null;
    say(words.said.added(stop.name, added.plan.stops.length));
    return stop;
  }, [plan, change, say, words]);
  const addPointed = useCallback((position: LonLat): void => {
    const stop = add(position, '');
    const present = new Set(plan.stops.map((each) => (each.kind === 'place' ? each.place : '')));
    setMeant(stop && { position: stop.position, places: placesAt(lookups, position).filter(({ id }) => !present.has(id)) });
  }, [add, lookups, plan.stops]);
  return {
    shortlisted: missing.length,
    picking,
    meant,
    pick,
    add: (position: LonLat, name: string) => void add(position, name),
    addPointed,
    setPicking,
    takeShortlist: (): void => {
      const next = addPlaces(plan, missing);
      const count = next.stops.length - plan.stops.length;
      change(next);
      say(count < missing.length ? words.refused.full(stopLimit) : words.said.taken(count));
    },
    mean: (index: number, place: Place): void => {
      change(replaceByPlace(plan, index, place.id));
      setMeant(null);
      say(words.said.added(text(place.name), index + 1));
    },
  };
}

function HowToBegin() {
  const { stops } = useWords(routeWords);
  return (
    <div className="route-empty">
      <h2>{stops.empty}</h2>
      <ul>{stops.emptySteps.map((step) => <li key={step}>{step}</li>)}</ul>
    </div>
  );
}

/** What of the link could not be used, each in a sentence. */
function Problems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  const lookups = useLookups();
  const { problems: words } = useWords(routeWords);
  const text = useText();
  const sentence = (problem: PlanProblem): string => {
    switch (problem.kind) {
      case 'unread':
        return words.unread(problem.part.length > 60 ? `${problem.part.slice(0, 60)}…` : problem.part);
      case 'repeated': {
        const place = lookups.find('place', problem.part);
        return words.repeated(place ? text(place.name) : problem.part);
      }
      case 'excess':
        return words.excess(problem.count, stopLimit);
    }
  };
  return (
    <div className="notice" role="alert">
      <p>{words.title}</p>
      <ul>{problems.map((problem, index) => <li key={index}>{sentence(problem)}</li>)}</ul>
    </div>
  );
}
