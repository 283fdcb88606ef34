import { useEffect, useRef } from 'react';
import type { Tour } from '../../../catalogue/schema/tours';
import { useLanguage, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { textIn } from '../texts';

interface StepChooserProps {
  readonly tour: Tour;
  readonly step: number;
  choose(step: number): void;
}

/** All steps, to go to one of them. */
export function StepChooser({ tour, step, choose }: StepChooserProps) {
  const words = useWords(toursWords);
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  return (
    <ol className="tour-chooser" id="tour-steps" aria-label={words.player.list} ref={list}>
      {tour.steps.map((one, index) => (
        <li key={index}>
          <button type="button" aria-current={index === step ? 'step' : undefined} onClick={() => choose(index)}>
            <span className="number">{index + 1}</span> {textIn(one.title, language).text || words.untitledStep(index + 1)}
          </button>
        </li>
      ))}
    </ol>
  );
}
