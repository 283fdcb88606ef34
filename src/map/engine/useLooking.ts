import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, type RefObject } from 'react';
import type { ClearArea } from '../clear-area';
import type { Display } from '../display';
import type { Looking } from '../looking';

/** Tells where the map looks whenever it has come to rest, for what is made from it on demand; null when it goes. */
export function useLooking(map: MapRef | null, clearArea: RefObject<ClearArea>, display: Display, tell: (looking: Looking | null) => void): void {
  useEffect(() => {
    if (!map) return;
    const note = (): void => {
      const { lng, lat } = map.getCenter();
      const { width, height } = clearArea.current;
      tell({
        camera: { center: display.toWgs84([lng, lat]), zoom: map.getZoom(), bearing: map.getBearing() },
        clear: { width, height },
      });
    };
    note();
    map.on('moveend', note);
    return () => {
      map.off('moveend', note);
      tell(null);
    };
  }, [map, clearArea, display, tell]);
}
