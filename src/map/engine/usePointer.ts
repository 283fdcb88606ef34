import type { MapGeoJSONFeature, MapLayerMouseEvent, MapRef } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { useLookups } from '../../view/context';
import { pick } from './pick';
import { labelsSource, shapesSource } from './sources';

/** Follows the pointer: which place it is over, and the drawing’s answer to it. */
export function usePointer(map: MapRef | null) {
  const lookups = useLookups();
  const [over, setOver] = useState<{ place: Place; position: [number, number] } | null>(null);

  const placeAt = useCallback(
    (features: readonly MapGeoJSONFeature[] | undefined): Place | null =>
      pick((features ?? []).flatMap((feature) => lookups.find('place', String(feature.properties['id'])) ?? [])),
    [lookups],
  );

  const place = over?.place ?? null;
  useEffect(() => {
    if (!map || !place) return;
    const targets = [shapesSource(place.layer), labelsSource(place.layer)]
      .filter((source) => map.getSource(source))
      .map((source) => ({ source, id: place.id }));
    targets.forEach((target) => map.setFeatureState(target, { hover: true }));
    return () => targets.forEach((target) => map.getMap().style && map.removeFeatureState(target, 'hover'));
  }, [map, place]);

  return {
    place,
    position: over?.position ?? null,
    placeAt,
    move: ({ features, lngLat }: MapLayerMouseEvent) => {
      const found = placeAt(features);
      setOver(found && { place: found, position: [lngLat.lng, lngLat.lat] });
    },
    leave: () => setOver(null),
  };
}
