import { Popup, type MapRef } from '@vis.gl/react-maplibre';
import type { MapGeoJSONFeature, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { useMessages, useText } from '../../i18n/context';
import { useLookups, useViewStore } from '../../view/context';
import { pick } from './pick';
import { labelsSource, shapesSource } from './sources';

interface Over {
  readonly place: Place;
  readonly position: readonly [longitude: number, latitude: number];
}

function placeAt(features: readonly MapGeoJSONFeature[], lookups: Lookups): Place | null {
  return pick(features.flatMap((feature) => lookups.find('place', String(feature.properties['id'])) ?? []));
}

/** The pointer over the map: names the place beneath it, lights it up, and opens its page on a click. */
export function Pointer({ map, layers }: { map: MapRef; layers: readonly string[] }) {
  const lookups = useLookups();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const [over, setOver] = useState<Over | null>(null);
  const answering = layers.join(' ');

  useEffect(() => {
    const at = (event: MapMouseEvent): Place | null => {
      const present = answering.split(' ').filter((layer) => map.getLayer(layer));
      return placeAt(map.queryRenderedFeatures(event.point, { layers: present }), lookups);
    };
    const move = (event: MapMouseEvent): void => {
      const place = at(event);
      map.getCanvas().style.cursor = place ? 'pointer' : '';
      setOver(place && { place, position: [event.lngLat.lng, event.lngLat.lat] });
    };
    const leave = (): void => setOver(null);
    const click = (event: MapMouseEvent): void => {
      const place = at(event);
      if (place) store.show({ page: { type: 'place', id: place.id } });
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', click);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', click);
    };
  }, [map, answering, lookups, store]);

  useHighlight(map, over?.place ?? null);
  return over && (
    <Popup longitude={over.position[0]} latitude={over.position[1]} closeButton={false} closeOnClick={false} offset={14} className="map-tip" maxWidth="260px">
      <strong>{text(over.place.name)}</strong>
      <span>{messages.kinds[over.place.kind]}</span>
    </Popup>
  );
}

/** Marks a place as hovered, for the style layers to answer to. */
function useHighlight(map: MapRef, place: Place | null): void {
  useEffect(() => {
    if (!place) return;
    const targets = [shapesSource(place.layer), labelsSource(place.layer)]
      .filter((source) => map.getSource(source))
      .map((source) => ({ source, id: place.id }));
    targets.forEach((target) => map.setFeatureState(target, { hover: true }));
    return () => targets.forEach((target) => map.getSource(target.source) && map.removeFeatureState(target, 'hover'));
  }, [map, place]);
}
