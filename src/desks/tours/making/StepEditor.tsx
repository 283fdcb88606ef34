import { useId } from 'react';
import type { TourStep } from '../../../catalogue/schema/tours';
import { useLanguage, useText, useWords } from '../../../i18n/context';
import { toursMakingWords } from '../../../i18n/desks/tours-making';
import { useLookups } from '../../../view/context';
import { LostNotice } from '../StepText';
import { secondsOf } from '../texts';
import { emptyStatement } from './making';
import { TextPair } from './TextPair';

interface StepEditorProps {
  readonly step: TourStep;
  /** `member` says what was changed, so that typing in one field is one step back. */
  change(member: string, step: TourStep): void;
  takeView(): void;
}

/** Everything that can be written of a step. */
export function StepEditor({ step, change, takeView }: StepEditorProps) {
  const words = useWords(toursMakingWords);
  const { body } = step;
  const said = (at: number, statement: TourStep['body'][number]): TourStep => ({ ...step, body: body.map((one, index) => (index === at ? statement : one)) });
  return (
    <div className="tour-editor">
      <TextPair label={words.stepTitle} text={step.title} change={(title) => change('title', { ...step, title })} />
      {body.map((statement, index) => {
        const { citations = [] } = statement;
        return (
          <div key={index} className="tour-paragraph">
            <TextPair label={words.paragraph(index + 1)} lines={3} text={statement.text} change={(text) => change(`body ${index}`, said(index, { ...statement, text }))} />
            <p className="tour-paragraph-foot">
              {citations.length > 0 && (
                <>
                  <span className="faint">{words.sources(citations.join(' '))}</span>
                  <button type="button" className="link-button" onClick={() => change('sources', said(index, { text: statement.text }))}>{words.dropSources}</button>
                </>
              )}
              <button type="button" className="link-button" onClick={() => change('remove', { ...step, body: body.filter((_, at) => at !== index) })}>{words.removeParagraph(index + 1)}</button>
            </p>
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => change('add', { ...step, body: [...body, emptyStatement] })}>{words.addParagraph}</button>
      <TextPair label={words.notes} lines={2} text={step.notes ?? emptyStatement.text} change={(notes) => change('notes', { ...step, notes })} />
      <Seconds step={step} change={change} />
      <LookSummary step={step} change={change} takeView={takeView} />
    </div>
  );
}

function Seconds({ step, change }: Pick<StepEditorProps, 'step' | 'change'>) {
  const words = useWords(toursMakingWords);
  const language = useLanguage();
  const id = useId();
  const { seconds: _, ...byLength } = step;
  const set = (value: string): void => {
    const seconds = Math.round(Number(value));
    if (value === '') change('seconds', byLength);
    else if (seconds >= 1 && seconds <= 900) change('seconds', { ...step, seconds: Math.max(3, seconds) });
  };
  return (
    <p className="tour-seconds">
      <label htmlFor={id}>{words.seconds}</label>
      <input id={id} type="number" inputMode="numeric" min={3} max={900} value={step.seconds ?? ''} aria-describedby={`${id}-hint`} onChange={(event) => set(event.target.value)} />
      <span id={`${id}-hint`} className="faint">{words.secondsHint(secondsOf(byLength, language))}</span>
    </p>
  );
}

/** What the step says of where to look. */
function LookSummary({ step, change, takeView }: StepEditorProps) {
  const lookups = useLookups();
  const words = useWords(toursMakingWords);
  const text = useText();
  const { camera, ...withoutCamera } = step;
  const plan = lookups.plan(step.plan ?? '');
  const names = (step.places ?? []).map((id) => {
    const place = lookups.find('place', id);
    return place ? text(place.name) : id;
  });
  return (
    <div className="tour-look">
      <p><strong>{words.look}</strong> {[plan && text(plan.shortName), names.length > 0 ? words.marked(names.join(' · ')) : words.noneMarked].filter(Boolean).join(' · ')}</p>
      <LostNotice step={step} />
      {camera && (
        <label className="tour-check">
          <input type="checkbox" checked onChange={() => change('camera', withoutCamera)} /> {words.keepCamera}
        </label>
      )}
      <button type="button" className="button" onClick={takeView}>{words.takeView}</button>
    </div>
  );
}
