import { useEffect } from 'react';
import type { TourStep } from '../../../catalogue/schema/tours';
import { useSession } from '../../../session/context';
import { useLookups, useViewStore } from '../../../view/context';
import { framingOfStep, viewOfStep } from '../step-view';

/** Layouts change in the first moments, and with the window: the map is asked again when they have. */
const layoutMilliseconds = 250;

/**
 * Has the map show a step, and gives it back as it was when the tour is over.
 * @param step null while nothing is to be shown
 */
export function useStepOnMap(step: TourStep | null): void {
  const lookups = useLookups();
  const store = useViewStore();
  const session = useSession();
  const showing = step !== null;

  useEffect(() => {
    if (!showing) return;
    const { plan, layers, comparison } = store.getState().view;
    return () => {
      session.setState({ framing: null });
      adjust(() => store.adjust({ plan, layers, comparison, together: [] }));
    };
  }, [showing, store, session]);

  useEffect(() => {
    if (!step) return;
    adjust(() => store.adjust(viewOfStep(step, lookups)));
    const frame = (): void => session.setState({ framing: framingOfStep(step, lookups) });
    frame();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(frame, layoutMilliseconds);
    };
    window.addEventListener('resize', later);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', later);
    };
  }, [step, lookups, store, session]);
}

/** Some browsers refuse an address that changes too often. The view has changed by then, and a show must go on. */
export function adjust(change: () => void): void {
  try {
    change();
  } catch (error) {
    console.warn('tours:', error);
  }
}
