import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';

/** Tells when the graphics card takes the map’s drawing away, and when MapLibre has drawn anew. */
export function useContextLoss(map: MapRef | null, tell: (lost: boolean) => void): void {
  const told = useRef(tell);
  useEffect(() => {
    told.current = tell;
  });
  useEffect(() => {
    if (!map) return;
    const lose = (): void => told.current(true);
    const regain = (): void => {
      map.once('idle', () => told.current(false));
    };
    map.on('webglcontextlost', lose);
    map.on('webglcontextrestored', regain);
    return () => {
      map.off('webglcontextlost', lose);
      map.off('webglcontextrestored', regain);
    };
  }, [map]);
}
