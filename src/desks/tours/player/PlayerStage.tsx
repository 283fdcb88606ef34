import { useCallback, useRef, useState, type PointerEvent } from 'react';
import type { Tour } from '../../../catalogue/schema/tours';
import { useLanguage, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { textIn } from '../texts';
import { Controls } from './Controls';
import './player.css';
import { Plate, PlainPlate } from './Plate';
import { PresenterNotes } from './PresenterNotes';
import { ProgressBar } from './ProgressBar';
import { useSecondWindow } from './second-window';
import { StepChooser } from './StepChooser';
import { gestureOf } from './swipe';
import { useKeys } from './useKeys';
import { useTouches } from './useTouches';
import { usePlayer } from './usePlayer';
import { useStepOnMap } from './useStepOnMap';
import { useWakeLock } from './useWakeLock';

interface PlayerStageProps {
  readonly tour: Tour;
  readonly kiosk: boolean;
  /** Counted from 0. */
  readonly step: number;
  goTo(step: number): void;
  end(): void;
}

/**
 * A tour over the whole page: the map beneath, a plate with what is said. A press on the map goes on or back; it does
 * not move the map or open what lies there.
 */
export function PlayerStage({ tour, kiosk, step: asked, goTo, end }: PlayerStageProps) {
  const words = useWords(toursWords);
  const language = useLanguage();
  const { playing, act } = usePlayer({ tour, kiosk, step: asked, goTo });
  const step = tour.steps[playing.step] ?? null;
  const second = useSecondWindow(words.presenter.title);
  const [listed, setListed] = useState(false);
  useStepOnMap(step);
  useWakeLock();

  const press = useCallback((action: Parameters<Parameters<typeof useKeys>[1]>[0]) => {
    if (action !== 'end') act({ type: action });
    else end();
  }, [act, end]);
  useKeys(second.window, press);
  // In a kiosk whatever is touched, key or screen, says that somebody is there.
  useTouches(kiosk, act);

  const down = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const release = (event: PointerEvent): void => {
    const gesture = down.current && gestureOf(down.current, { x: event.clientX, y: event.clientY }, window.innerWidth);
    down.current = null;
    if (gesture) act({ type: gesture });
  };
  if (!step) return null;
  const name = textIn(tour.title, language).text || words.untitled;
  const title = textIn(step.title, language).text || words.untitledStep(playing.step + 1);

  return (
    <section className="tour-stage" aria-label={words.player.region(name)} data-kiosk={kiosk || undefined}>
      <div
        className="tour-glass"
        aria-hidden="true"
        onPointerDown={(event) => {
          down.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerUp={release}
        onPointerCancel={() => {
          down.current = null;
        }}
      />
      <p className="visually-hidden" role="status">{words.player.position(playing.step + 1, tour.steps.length)}{language === 'en' ? ': ' : '：'}{title}</p>
      <div className="tour-plate">
        <ProgressBar tour={tour} playing={playing} />
        <ErrorBoundary retryOn={playing.step} fallback={<PlainPlate step={step} />}>
          <Plate key={playing.step} name={name} title={title} step={step} />
        </ErrorBoundary>
        {second.blocked && (
          <p className="tour-blocked" role="alert">
            {words.player.blocked} <button type="button" className="link-button" onClick={second.forgive}>{words.player.dismiss}</button>
          </p>
        )}
        {listed && <StepChooser tour={tour} step={playing.step} choose={(chosen) => { act({ type: 'go', step: chosen }); setListed(false); }} />}
        <Controls
          count={tour.steps.length} playing={playing} kiosk={kiosk} act={act} end={end} second={second}
          listed={listed} toggleList={() => setListed(!listed)}
        />
      </div>
      <PresenterNotes second={second.window} tour={tour} playing={playing} act={act} />
    </section>
  );
}
