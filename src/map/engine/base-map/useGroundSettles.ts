import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import type { Ground } from './ground';

const glanceMilliseconds = 500;

/**
 * Where a base map’s last tiles are missing, MapLibre draws no further frame and so never comes to rest: it is given
 * one more, once nothing is pending.
 */
export function useGroundSettles(map: MapRef | null, ground: Ground | null): void {
  useEffect(() => {
    if (!map || !ground) return;
    const timer = setInterval(() => {
      if (map.areTilesLoaded()) map.triggerRepaint();
    }, glanceMilliseconds);
    const rest = (): void => clearInterval(timer);
    map.once('idle', rest);
    return () => {
      rest();
      map.off('idle', rest);
    };
  }, [map, ground]);
}
