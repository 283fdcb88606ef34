import { useCallback } from 'react';
import { tours } from 'virtual:tours';
import { useWords } from '../../i18n/context';
import { toursWords } from '../../i18n/desks/tours';
import { useSession } from '../../session/context';
import { useViewStore, useViewState } from '../../view/context';
import { MakingDesk } from './making/MakingDesk';
import { useMade } from './making/making-store';
import { enterFullScreen, leaveFullScreen } from './player/Controls';
import { PlayerStage } from './player/PlayerStage';
import { adjust } from './player/useStepOnMap';
import { TourList } from './TourList';
import { TourPage } from './TourPage';
import './tours.css';
import { madeTour, readWork, settleWork, writeWork, type ToursWork, type WorkProblem } from './work';

/** Tours told step by step: the list of them, one to read, one being presented, one being made. */
export default function ToursDesk() {
  const store = useViewStore();
  const session = useSession();
  const text = useViewState(({ view }) => view.work.tours);
  const made = useMade(session);
  const { work, tour, problems } = settleWork(readWork(text), tours, made);
  const write = useCallback((next: ToursWork, as: 'show' | 'adjust') => {
    const { view } = store.getState();
    adjust(() => store[as]({ work: { ...view.work, tours: writeWork(next) } }));
  }, [store]);
  const { tour: id, mode } = work;
  const goTo = useCallback((step: number) => write({ tour: id, step, mode }, 'adjust'), [write, id, mode]);
  const end = useCallback(() => {
    leaveFullScreen();
    write({ tour: id, step: null, mode: 'read' }, 'adjust');
  }, [write, id]);

  if (mode === 'make') return <MakingDesk step={work.step} />;
  if (!tour) {
    return (
      <TourList tours={tours} made={made}>
        <Problems problems={problems} />
      </TourList>
    );
  }
  if (mode !== 'read') {
    return <PlayerStage key={`${id} ${mode}`} tour={tour} kiosk={mode === 'kiosk'} step={work.step ?? 0} goTo={goTo} end={end} />;
  }
  return (
    <TourPage
      key={id} id={id ?? ''} tour={tour} step={work.step} goTo={goTo}
      present={(as, step) => {
        enterFullScreen();
        write({ tour: id, step, mode: as }, 'show');
      }}
    >
      <Problems problems={problems} />
    </TourPage>
  );
}

function Problems({ problems }: { readonly problems: readonly WorkProblem[] }) {
  const { problems: words } = useWords(toursWords);
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="status">
      {problems.map(({ part, value }) => <p key={part + value}>{part === 'tour' && value === madeTour ? words.made : words[part](value)}</p>)}
    </div>
  );
}
