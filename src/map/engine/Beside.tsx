import type { MapRef, ViewState } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useState } from 'react';
import type { ScreenTheme } from '../../theme/theme';
import type { Display } from '../display';
import type { Picture } from '../picture';
import type { Ground } from './base-map/ground';
import { keepInStep } from './keep-in-step';
import { MapCanvas } from './MapCanvas';

interface BesideProps {
  readonly map: MapRef;
  readonly picture: Picture;
  readonly theme: ScreenTheme;
  readonly display: Display;
  readonly ground: Ground | null;
  readonly label: string;
  /** From 0 to 100, from the left: the divider, right of which the second map is seen. */
  readonly share: number;
  readonly pointing: boolean;
}

/** A second map over the first, cut at the divider, its camera in step with the first one’s. */
export function Beside({ map, picture, theme, display, ground, label, share, pointing }: BesideProps) {
  const [beside, setBeside] = useState<MapRef | null>(null);
  const [initial] = useState<Partial<ViewState>>(() => cameraOf(map));
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  useEffect(() => (beside ? keepInStep(map.getMap(), beside.getMap()) : undefined), [map, beside]);
  if (failed) return null;
  return (
    <div className="beside" style={{ clipPath: `inset(0 0 0 ${share}%)` }}>
      <MapCanvas
        picture={picture}
        theme={theme}
        display={display}
        ground={ground}
        label={label}
        initial={initial}
        pointing={pointing}
        onMap={setBeside}
        onReady={() => undefined}
        onFail={fail}
      />
    </div>
  );
}

function cameraOf(map: MapRef): Partial<ViewState> {
  const { lng, lat } = map.getCenter();
  return { longitude: lng, latitude: lat, zoom: map.getZoom(), bearing: map.getBearing(), padding: { ...map.getPadding() } };
}
