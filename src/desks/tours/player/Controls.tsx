import { useSyncExternalStore, type ReactNode } from 'react';
import { useMessages, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { useView, useViewStore } from '../../../view/context';
import { languages } from '../../../view/view';
import { TourIcon } from '../TourIcon';
import type { PlayerAction, Playing } from './player';
import type { SecondWindow } from './second-window';

interface ControlsProps {
  readonly count: number;
  readonly playing: Playing;
  readonly kiosk: boolean;
  act(action: PlayerAction): void;
  end(): void;
  readonly second: SecondWindow;
  readonly listed: boolean;
  toggleList(): void;
}

/** The row of buttons under the text. A kiosk has those alone that a visitor needs. */
export function Controls({ count, playing, kiosk, act, end, second, listed, toggleList }: ControlsProps) {
  const { player: words } = useWords(toursWords);
  const { step, running } = playing;
  return (
    <div className="tour-controls" role="group" aria-label={words.controls}>
      <Control name={words.previous} possible={kiosk || step > 0} act={() => act({ type: 'previous' })}><TourIcon name="previous" /></Control>
      <Control name={running ? words.pause : words.play} act={() => act({ type: 'toggle' })}><TourIcon name={running ? 'pause' : 'play'} /></Control>
      <Control name={words.next} possible={kiosk || step < count - 1} act={() => act({ type: 'next' })}><TourIcon name="next" /></Control>
      <button type="button" className="tour-count" aria-expanded={listed} aria-controls={listed ? 'tour-steps' : undefined} aria-label={`${words.position(step + 1, count)} – ${listed ? words.closeList : words.list}`} onClick={toggleList}>
        {step + 1}<span> / {count}</span>
      </button>
      <span className="tour-gap" />
      <LanguageSwitch />
      {!kiosk && (
        <>
          <Control name={second.window ? words.closeNotes : words.openNotes} pressed={second.window !== null} act={second.window ? second.close : second.open}><TourIcon name="notes" /></Control>
          <FullScreen />
          <Control name={words.end} act={end}><TourIcon name="end" /></Control>
        </>
      )}
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly possible?: boolean;
  readonly pressed?: boolean;
  act(): void;
  readonly children: ReactNode;
}

/** Stays where it is when it cannot be used: a focus that vanished would have to be looked for. */
function Control({ name, possible = true, pressed, act, children }: ControlProps) {
  return (
    <button type="button" aria-label={name} title={name} aria-disabled={!possible || undefined} aria-pressed={pressed} onClick={() => possible && act()}>
      {children}
    </button>
  );
}

function LanguageSwitch() {
  const { language } = useView();
  const store = useViewStore();
  const { languageNames } = useMessages();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <button type="button" className="tour-language" lang={other} onClick={() => store.adjust({ language: other })}>{languageNames[other]}</button>
  );
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
const isFull = (): boolean => Boolean(document.fullscreenElement);

function FullScreen() {
  const { player: words } = useWords(toursWords);
  const full = useSyncExternalStore(subscribe, isFull, () => false);
  if (!document.fullscreenEnabled) return null;
  return <Control name={full ? words.leaveFullScreen : words.fullScreen} act={() => (full ? leaveFullScreen() : enterFullScreen())}><TourIcon name={full ? 'leaveFullScreen' : 'fullScreen'} /></Control>;
}

/** Not offered in some frames and on some phones, and refused in others: the show then fills the page. */
export function enterFullScreen(): void {
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (isFull()) document.exitFullscreen().catch(() => undefined);
}
