import { useEffect, useMemo, useReducer, useState } from 'react';
import { useConfiguration } from '../../configuration/context';
import type { BaseMap } from '../../configuration/types';
import { coloursOf, type Theme } from '../../theme/theme';
import { useView } from '../../view/context';
import { wgs84Display, type Display } from '../display';
import type { Ground } from '../engine/base-map/ground';
import type { DrawGround } from '../engine/base-map/load-ground';
import { chosenBaseMap, lookOf } from './choice';
import { groundHealth, unknownGroundHealth, type GroundEvent } from './health';
import { loadDisplay } from './load-display';

export interface BaseMapState {
  /** The configured base map that is drawn; null for the embedded one. */
  readonly shown: BaseMap | null;
  readonly ground: Ground | null;
  readonly display: Display;
  /** The configured base map that could not be had; the embedded one stands in. */
  readonly failed: BaseMap | null;
  /** The status of the last tile refused; null or 0 where there was no answer. */
  readonly failedStatus: number | null;
  tell(event: GroundEvent): void;
  retry(): void;
}

interface Loaded {
  readonly baseMap: BaseMap;
  readonly draw: DrawGround;
  readonly display: Display;
}

/** The base map that the address or the configuration asks for: loaded when asked for, and the embedded one where it fails. */
export function useBaseMap(theme: Theme): BaseMapState {
  const { configuration } = useConfiguration();
  const view = useView();
  const wanted = chosenBaseMap(configuration, view.baseMap);
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [health, tell] = useReducer(groundHealth, unknownGroundHealth);

  useEffect(() => {
    tell({ type: 'baseMapChanged' });
    if (!wanted) return;
    let current = true;
    const load = async (): Promise<void> => {
      try {
        const { loadGround } = await import('../engine/base-map/load-ground');
        const [draw, display] = await Promise.all([loadGround(wanted, document.baseURI), loadDisplay(wanted.coordinates)]);
        if (current) setLoaded({ baseMap: wanted, draw, display });
      } catch (error) {
        console.warn('base map:', error);
        if (current) tell({ type: 'styleFailed' });
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted, attempt]);

  const failed = health.state === 'failed' ? wanted : null;
  const present = loaded && loaded.baseMap === wanted && !failed ? loaded : null;
  const { language } = view;
  const ground = useMemo(() => present && present.draw(lookOf(coloursOf(theme), language)), [present, theme, language]);
  return {
    shown: present?.baseMap ?? null,
    ground,
    display: present?.display ?? wgs84Display,
    failed,
    failedStatus: health.status,
    tell,
    retry: () => setAttempt((count) => count + 1),
  };
}
