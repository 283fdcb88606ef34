import { useMemo } from 'react';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { BaseFeatureOf, Place } from '../../catalogue/catalogue';
import { siteKinds } from '../../catalogue/kinds';
import { useMessages, useText } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import type { LonLat } from '../../geo/mercator';
import { nearest, within } from '../../geo/surroundings';
import { useLookups } from '../../view/context';
import { PlaceRow } from '../../parts/PlaceRow';
import { Section } from '../../parts/Section';

const reachMetres = 1000;
const stationsShown = 3;

/** What lies in or near a place, and the nearest stations: computed from the drawing, and marked as such. */
export default function PlaceSurroundings({ place }: { place: Place }) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const { geometry } = place;
  const nearby = useMemo(() => {
    if (!geometry) return [];
    const others = catalogue.places.filter((other) => other.id !== place.id && other.geometry !== null && siteKinds.has(other.kind));
    return within(geometry, others, (other) => other.label as LonLat | null, reachMetres);
  }, [catalogue, geometry, place.id]);
  const stations = useMemo(() => {
    return geometry ? nearest(geometry, baseFeaturesOf(catalogue.base, 'station'), positionOf, stationsShown) : [];
  }, [catalogue, geometry]);
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

const positionOf = (station: BaseFeatureOf<'station'>): LonLat | null =>
  station.geometry.type === 'Point' ? (station.geometry.coordinates as unknown as LonLat) : null;

function linesOf(station: BaseFeatureOf<'station'>, lineName: (line: string) => string, railway: string): string[] {
  return (station.properties.lines ?? []).map((line) => (line === 'HSR' ? railway : lineName(line)));
}
