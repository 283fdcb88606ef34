import { useEffect, useState } from 'react';
import type { LonLat } from '../../geo/mercator';

export interface Whereabouts {
  /** WGS 84. */
  readonly position: LonLat;
  readonly accuracyMetres: number;
}

/** `denied`: by the reader or the page’s policy. `unavailable`: no fix, or too late. `unsupported`: not offered here. */
export type LocationFailure = 'denied' | 'unavailable' | 'unsupported';
export type LocationState = 'off' | 'asking' | LocationFailure | Whereabouts;

const longestWaitMilliseconds = 15_000;

/** The reader’s own position, asked of the browser when they want it. It goes nowhere but onto the map. */
export function useLocation(): { state: LocationState; toggle(): void; dismiss(): void } {
  const [state, setState] = useState<LocationState>('off');
  const asking = state === 'asking';
  useEffect(() => {
    if (!asking) return;
    let wanted = true;
    const answer = (next: LocationState): void => {
      if (wanted) setState(next);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answer({ position: [coords.longitude, coords.latitude], accuracyMetres: coords.accuracy }),
      (error) => answer(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: true, timeout: longestWaitMilliseconds },
    );
    return () => {
      wanted = false;
    };
  }, [asking]);
  const toggle = (): void => {
    if (typeof state === 'object' || asking) setState('off');
    else setState('geolocation' in navigator ? 'asking' : 'unsupported');
  };
  return { state, toggle, dismiss: () => setState('off') };
}
