import type { MapRef } from '@vis.gl/react-maplibre';
import type { MapMouseEvent } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { LonLat } from '../../../geo/mercator';

const positionOf = ({ lngLat }: MapMouseEvent): LonLat => [lngLat.lng, lngLat.lat];

/**
 * Hands on where the map is clicked or tapped, and keeps a double click from zooming in. Positions are as drawn, in
 * the base map’s coordinates.
 * @returns where the mouse rests; null while it is elsewhere, and for fingers
 */
export function usePointing(map: MapRef, add: (position: LonLat) => void): LonLat | null {
  const [over, setOver] = useState<LonLat | null>(null);
  useEffect(() => {
    const move = (event: MapMouseEvent): void => setOver(positionOf(event));
    const leave = (): void => setOver(null);
    const click = (event: MapMouseEvent): void => {
      // A tap moves the mouse that it pretends to be, and leaves it there.
      leave();
      add(positionOf(event));
    };
    map.on('mousemove', move);
    map.on('mouseout', leave);
    map.on('click', click);
    return () => {
      map.off('mousemove', move);
      map.off('mouseout', leave);
      map.off('click', click);
    };
  }, [map, add]);
  useEffect(() => {
    const { doubleClickZoom } = map.getMap();
    const { style } = map.getCanvas();
    const zoomed = doubleClickZoom.isEnabled();
    doubleClickZoom.disable();
    style.cursor = 'crosshair';
    return () => {
      if (zoomed) doubleClickZoom.enable();
      style.cursor = '';
    };
  }, [map]);
  return over;
}
