import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, type RefObject } from 'react';
import type { ClearArea } from '../clear-area';
import type { Display } from '../display';
import type { Looking } from '../looking';

/** Notes where the map looks, for what is made from it on demand. */
export function useLooking(map: MapRef | null, clearArea: RefObject<ClearArea>, display: Display, looking: RefObject<Looking | null>): void {
  useEffect(() => {
    if (!map) return;
    const note = (): void => {
      const { lng, lat } = map.getCenter();
      const { width, height } = clearArea.current;
      looking.current = {
        camera: { center: display.toWgs84([lng, lat]), zoom: map.getZoom(), bearing: map.getBearing() },
        clear: { width, height },
      };
    };
    note();
    map.on('moveend', note);
    return () => {
      map.off('moveend', note);
      looking.current = null;
    };
  }, [map, clearArea, display, looking]);
}
