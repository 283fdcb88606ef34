import type { Place } from '../../catalogue/catalogue';
import type { LonLat } from '../../geo/mercator';
import { useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { PlaceCombobox } from '../../parts/PlaceCombobox';
import { useSessionState } from '../../session/context';
import { PositionForm } from './PositionForm';

interface AddStopsProps {
  /** How many of the shortlist are no stops yet. */
  readonly shortlisted: number;
  readonly picking: boolean;
  pick(place: Place): void;
  takeShortlist(): void;
  add(position: LonLat, name: string): void;
  setPicking(picking: boolean): void;
}

/** The ways to a stop: a place by its name, the shortlist, a click on the map, coordinates. */
export function AddStops({ shortlisted, picking, pick, takeShortlist, add, setPicking }: AddStopsProps) {
  const { add: words } = useWords(routeWords);
  const drawable = useSessionState((state) => state.drawable);
  return (
    <section className="route-add" aria-label={words.title}>
      <PlaceCombobox label={words.place} placeholder={words.placeExample} pick={pick} />
      <p className="route-ways">
        {shortlisted > 0 && <button type="button" className="button" onClick={takeShortlist}>{words.shortlist(shortlisted)}</button>}
        <button type="button" className="button" aria-pressed={picking} aria-describedby="route-map-hint" onClick={() => setPicking(!picking)}>{picking ? words.mapOn : words.map}</button>
      </p>
      <p id="route-map-hint" className="route-hint" hidden={!picking && drawable}>{words.mapHint}</p>
      <details className="route-other">
        <summary>{words.position}</summary>
        <PositionForm add={add} />
      </details>
    </section>
  );
}
