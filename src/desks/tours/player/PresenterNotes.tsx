import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Tour } from '../../../catalogue/schema/tours';
import { useLanguage, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { Told } from '../StepText';
import { isBlank, saidIn, textIn } from '../texts';
import { TourIcon } from '../TourIcon';
import type { PlayerAction, Playing } from './player';

interface PresenterNotesProps {
  readonly second: Window | null;
  readonly tour: Tour;
  readonly playing: Playing;
  act(action: PlayerAction): void;
}

/** What the presenter sees in a window of their own: the notes, what comes next, and for how long they have spoken. */
export function PresenterNotes({ second, ...rest }: PresenterNotesProps) {
  return second && createPortal(<Notes {...rest} />, second.document.body);
}

function Notes({ tour, playing, act }: Omit<PresenterNotesProps, 'second'>) {
  const words = useWords(toursWords);
  const language = useLanguage();
  const { presenter, player } = words;
  const now = tour.steps[playing.step];
  const next = tour.steps[playing.step + 1];
  const titleOf = (step: typeof now, index: number): string => (step && textIn(step.title, language).text) || words.untitledStep(index + 1);
  return (
    <main className="presenter" aria-label={presenter.title}>
      <header>
        <p role="status">{player.position(playing.step + 1, tour.steps.length)}</p>
        <Elapsed label={presenter.elapsed} />
        <p>{playing.running ? presenter.running : presenter.paused}</p>
      </header>
      <section aria-label={presenter.now}>
        <h1>{titleOf(now, playing.step)}</h1>
        <div className="presenter-notes">
          {now?.notes && !isBlank(now.notes) ? <p><Told text={now.notes} /></p> : <p className="faint">{presenter.none}</p>}
        </div>
        {now && <ul className="presenter-said">{saidIn(now).map(({ text }, index) => <li key={index}><Told text={text} /></li>)}</ul>}
      </section>
      <section aria-label={presenter.next} className="presenter-next">
        <h2>{presenter.next}</h2>
        <p>{next ? titleOf(next, playing.step + 1) : presenter.last}</p>
      </section>
      <footer>
        <button type="button" className="button" onClick={() => act({ type: 'previous' })}><TourIcon name="previous" /> {player.previous}</button>
        <button type="button" className="button" onClick={() => act({ type: 'next' })}>{player.next} <TourIcon name="next" /></button>
      </footer>
    </main>
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Minutes and seconds since the window was opened. */
function Elapsed({ label }: { readonly label: string }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <p className="presenter-clock">{label} {Math.floor(seconds / 60)}:{twoDigits(seconds % 60)}</p>;
}
