import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, useState } from 'react';
import type { LonLat } from '../../geo/mercator';

export interface Middle {
  /** As drawn, in the base map’s coordinates. */
  readonly position: LonLat;
  /** Where it stands on the map, in CSS pixels from its corner. */
  readonly left: number;
  readonly top: number;
}

/** The middle of what nothing covers of the map, kept up with as the map moves. */
export function useMiddle(map: MapRef): Middle {
  const [middle, setMiddle] = useState(() => middleOf(map));
  useEffect(() => {
    const follow = (): void => setMiddle(middleOf(map));
    map.on('move', follow);
    return () => {
      map.off('move', follow);
    };
  }, [map]);
  return middle;
}

function middleOf(map: MapRef): Middle {
  const center = map.getCenter();
  const { x, y } = map.project(center);
  return { position: [center.lng, center.lat], left: x, top: y };
}
