import { createStore, type StoreApi } from 'zustand/vanilla';
import { beginning, play, type PlayerAction, type Playing, type Show } from './player';

export interface Player extends StoreApi<Playing> {
  act(action: PlayerAction): void;
}

/** Holds a show: the reducer with a place to keep what it says. */
export function createPlayer(step: number, show: Show): Player {
  const store = createStore<Playing>(() => beginning(step, show));
  return { ...store, act: (action) => store.setState((playing) => play(playing, action, show), true) };
}
