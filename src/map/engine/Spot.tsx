import { ScaleControl, type MapRef } from '@vis.gl/react-maplibre';
import { useEffect, useState } from 'react';
import type { LonLat } from '../../geo/mercator';
import { SpotCard } from '../spot/SpotCard';

interface Target {
  readonly position: LonLat;
  /** Where the cross stands on the map, in CSS pixels from its corner. */
  readonly left: number;
  readonly top: number;
}

/** The cross at the middle of what nothing covers of the map, and the coordinates beneath it. */
export function Spot({ map, close }: { map: MapRef; close: () => void }) {
  const [target, setTarget] = useState(() => targetOf(map));
  useEffect(() => {
    const follow = (): void => setTarget(targetOf(map));
    map.on('move', follow);
    return () => {
      map.off('move', follow);
    };
  }, [map]);
  return (
    <>
      <svg className="spot-cross" viewBox="-12 -12 24 24" style={{ left: target.left, top: target.top }} aria-hidden="true">
        <path d="M-11 0H-3M3 0H11M0 -11V-3M0 3V11" />
      </svg>
      <SpotCard position={target.position} close={close} />
    </>
  );
}

function targetOf(map: MapRef): Target {
  const center = map.getCenter();
  const { x, y } = map.project(center);
  return { position: [center.lng, center.lat], left: x, top: y };
}

/** The scale bar, in metres and kilometres. */
export function Scale() {
  return <ScaleControl position="bottom-left" unit="metric" maxWidth={110} />;
}
