import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Tour } from '../../../catalogue/schema/tours';
import { useLanguage } from '../../../i18n/context';
import { secondsOf } from '../texts';
import { createPlayer, type Player } from './create-player';
import type { Playing } from './player';

/** Seconds after which a kiosk takes its visitor to have gone. */
export const idleSeconds = 60;
const tickMilliseconds = 250;

interface Asked {
  readonly tour: Tour;
  readonly kiosk: boolean;
  /** The step that the address asks for, counted from 0. */
  readonly step: number;
  /** Told where the show has gone by itself or by a key. */
  goTo(step: number): void;
}

/** A show in step with the address, and with the clock. To be mounted anew for another tour or mode. */
export function usePlayer({ tour, kiosk, step, goTo }: Asked): Player & { readonly playing: Playing } {
  const language = useLanguage();
  const [player] = useState(() =>
    createPlayer(step, { kiosk, idleLimit: idleSeconds * 1000, durations: tour.steps.map((one) => secondsOf(one, language) * 1000) }));
  const playing = useStore(player);

  useEffect(() => player.subscribe((now, before) => {
    if (now.step !== before.step) goTo(now.step);
  }), [player, goTo]);
  useEffect(() => {
    if (player.getState().step !== step) player.act({ type: 'go', step });
  }, [player, step]);
  useEffect(() => {
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      player.act({ type: 'tick', elapsed: now - before });
      before = now;
    }, tickMilliseconds);
    return () => clearInterval(timer);
  }, [player]);

  return { ...player, playing };
}
