/** How a tour is being shown. */
export interface Playing {
  /** Counted from 0. */
  readonly step: number;
  /** Whether it goes on by itself. */
  readonly running: boolean;
  /** Milliseconds that the step has been shown while running. */
  readonly shownFor: number;
  /** Milliseconds since anybody touched anything, in a kiosk that has been stopped. */
  readonly idleFor: number;
}

/** What does not change while a tour is being shown. */
export interface Show {
  /** How long each step is shown, in milliseconds; as many as there are steps, at least one. */
  readonly durations: readonly number[];
  /** Left to itself: goes round and round, and begins anew when whoever touched it has gone. */
  readonly kiosk: boolean;
  /** Milliseconds after which a kiosk that was stopped takes its visitor to have gone. */
  readonly idleLimit: number;
}

export type PlayerAction =
  | { readonly type: 'next' | 'previous' | 'first' | 'last' | 'toggle' | 'touch' }
  | { readonly type: 'go'; readonly step: number }
  /** Time has passed, in milliseconds. */
  | { readonly type: 'tick'; readonly elapsed: number };

/** A page that slept, or a laptop that was closed, takes up where it was: not more than this passes at once. */
const longestTick = 2000;

export const beginning = (step: number, { kiosk }: Pick<Show, 'kiosk'>): Playing => ({ step, running: kiosk, shownFor: 0, idleFor: 0 });

/** What becomes of a show by an action. Pure. The same object where nothing changes. */
export function play(playing: Playing, action: PlayerAction, show: Show): Playing {
  const last = show.durations.length - 1;
  switch (action.type) {
    case 'next':
      if (playing.step < last) return moved(playing, playing.step + 1, show);
      return show.kiosk ? moved(playing, 0, show) : { ...playing, running: false, shownFor: 0 };
    case 'previous':
      return moved(playing, playing.step - 1, show);
    case 'first':
      return moved(playing, 0, show);
    case 'last':
      return moved(playing, last, show);
    case 'go':
      return moved(playing, action.step, show);
    case 'touch':
      return playing.idleFor === 0 ? playing : { ...playing, idleFor: 0 };
    case 'toggle':
      // Where it has come to its end, playing begins anew.
      if (!playing.running && playing.step === last) return { step: 0, running: true, shownFor: 0, idleFor: 0 };
      return { ...playing, running: !playing.running, idleFor: 0 };
    case 'tick':
      return passed(playing, Math.min(Math.max(0, action.elapsed), longestTick), show);
  }
}

/** Somebody has gone to a step. A kiosk then waits for them. */
function moved(playing: Playing, asked: number, { durations, kiosk }: Show): Playing {
  const step = Number.isNaN(asked) ? playing.step : Math.min(durations.length - 1, Math.max(0, Math.trunc(asked)));
  return { step, running: playing.running && !kiosk, shownFor: 0, idleFor: 0 };
}

function passed(playing: Playing, elapsed: number, { durations, kiosk, idleLimit }: Show): Playing {
  if (!playing.running) {
    if (!kiosk) return playing;
    const idleFor = playing.idleFor + elapsed;
    return idleFor < idleLimit ? { ...playing, idleFor } : { step: 0, running: true, shownFor: 0, idleFor: 0 };
  }
  const shownFor = playing.shownFor + elapsed;
  if (shownFor < (durations[playing.step] ?? 0)) return { ...playing, shownFor };
  if (playing.step < durations.length - 1) return { ...playing, step: playing.step + 1, shownFor: 0 };
  return kiosk ? { ...playing, step: 0, shownFor: 0 } : { ...playing, running: false, shownFor: 0 };
}
