import { useMemo } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { reachMetres, sitesNear, stationsNear, type Station } from '../../dossier/surroundings';
import { useMessages, useText } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { useLookups } from '../../view/context';
import { PlaceRow } from '../../parts/PlaceRow';
import { Section } from '../../parts/Section';
import { PlaceFigures } from './PlaceFigures';

/** What of a place’s page comes after the rest: what lies about it, and the figures that concern it. */
export default function PlaceSurroundings({ place }: { place: Place }) {
  return <><Surroundings place={place} /><PlaceFigures place={place} /></>;
}

/** What lies in or near a place, and the nearest stations: computed from the drawing, and marked as such. */
function Surroundings({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const { id, geometry } = place;
  const nearby = useMemo(() => (geometry ? sitesNear(lookups, geometry, new Set([id])) : []), [lookups, geometry, id]);
  const stations = useMemo(() => (geometry ? stationsNear(lookups, geometry) : []), [lookups, geometry]);
  if (!geometry) return null;
  const distance = (metres: number): string => (metres === 0 ? messages.place.inside : formatDistance(metres, messages));
  return (
    <>
      <Section title={messages.place.surroundings(formatDistance(reachMetres, messages))} count={nearby.length || undefined} note={messages.place.surroundingsNote}>
        {nearby.length === 0
          ? <p className="faint">{messages.place.noSurroundings}</p>
          : <ul className="rows">{nearby.map(({ item, metres }) => <PlaceRow key={item.id} place={item} aside={distance(metres)} showKind />)}</ul>}
      </Section>
      {stations.length > 0 && (
        <Section title={messages.place.stations}>
          <ul className="stations">
            {stations.map(({ item, metres }) => (
              <li key={item.properties.name.zh}>
                <span>{text(item.properties.name)}</span>
                <span className="faint">{linesOf(item, messages.place.line, messages.map.railway).join(messages.listSeparator)}</span>
                <span className="row-aside">{distance(metres)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function linesOf(station: Station, lineName: (line: string) => string, railway: string): string[] {
  return (station.properties.lines ?? []).map((line) => (line === 'HSR' ? railway : lineName(line)));
}
