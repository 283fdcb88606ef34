import { useId } from 'react';
import { useMessages } from '../../i18n/context';
import type { Messages } from '../../i18n/messages';
import { formatLength, formatMeasuredArea } from '../../i18n/numbers';
import { Card } from '../../ui/Card';
import { CopyButton } from '../../ui/CopyButton';
import { measurementOf, type Measurement, type MeasureKind } from './measurement';
import { canFinish, type SketchAction, type Sketching } from './sketch';

interface MeasureCardProps {
  readonly state: Sketching;
  dispatch(action: SketchAction): void;
  addAtCross(): void;
  close(): void;
}

const kinds: readonly MeasureKind[] = ['distance', 'area'];

/** What is measured, the figure, and all that can be done to the sketch without a pointer. */
export function MeasureCard({ state, dispatch, addAtCross, close }: MeasureCardProps) {
  const messages = useMessages();
  const { measuring } = messages;
  const { kind, sketch, past } = state;
  const measurement = measurementOf(sketch.vertices, kind);
  const figure = measurement && figureOf(measurement, messages);
  return (
    <Card title={measuring.title} className="measure" close={close}>
      <KindChoice kind={kind} choose={(chosen) => dispatch({ type: 'kind', kind: chosen })} />
      <div className="measure-figure">
        <output aria-label={measuring.kinds[kind]}>{figure ?? <span className="faint">{measurement ? '—' : measuring.begin[kind]}</span>}</output>
        {figure && <CopyButton text={figure} name={measuring.kinds[kind]} />}
      </div>
      {measurement && <Parts measurement={measurement} />}
      <div className="measure-actions">
        <button type="button" className="button" onClick={addAtCross}>{measuring.addAtCross}</button>
        <Action name={measuring.finish} possible={canFinish(state)} act={() => dispatch({ type: 'finish' })} />
        <Action name={measuring.undo} possible={past.length > 0} act={() => dispatch({ type: 'undo' })} />
        <Action name={measuring.clear} possible={sketch.vertices.length > 0} act={() => dispatch({ type: 'clear' })} />
      </div>
      <p>{sketch.finished ? measuring.hintFinished : measuring.hint}</p>
      <p className="measure-keyboard">{measuring.hintKeyboard}</p>
      <p className="faint">{measuring.model[kind]}</p>
    </Card>
  );
}

function figureOf(measurement: Measurement, messages: Messages): string | null {
  if (measurement.kind === 'distance') return formatLength(measurement.metres, messages);
  return measurement.crossing ? null : formatMeasuredArea(measurement.squareMetres, messages);
}

function KindChoice({ kind, choose }: { kind: MeasureKind; choose: (kind: MeasureKind) => void }) {
  const { measuring } = useMessages();
  const name = useId();
  return (
    <fieldset className="measure-kind" role="radiogroup">
      <legend className="visually-hidden">{measuring.kind}</legend>
      {kinds.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === kind} onChange={() => choose(each)} />
          {measuring.kinds[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** What the figure is made of, where that says more than the figure. */
function Parts({ measurement }: { measurement: Measurement }) {
  const messages = useMessages();
  const { measuring } = messages;
  if (measurement.kind === 'area') {
    return (
      <>
        {measurement.crossing && <p className="measure-crossing" role="alert">{measuring.crossing}</p>}
        <dl className="measure-parts">
          <div><dt>{measuring.perimeter}</dt><dd>{formatLength(measurement.perimeterMetres, messages)}</dd></div>
        </dl>
      </>
    );
  }
  if (measurement.legs.length < 2) return null;
  return (
    <ol className="measure-parts" aria-label={measuring.sections}>
      {measurement.legs.map((metres, index) => (
        <li key={index}><span>{measuring.section(index + 1)}</span><span>{formatLength(metres, messages)}</span></li>
      ))}
    </ol>
  );
}

/** Stays focusable when there is nothing to do, so that pressing it repeatedly does not lose the keyboard’s place. */
function Action({ name, possible, act }: { name: string; possible: boolean; act: () => void }) {
  return (
    <button type="button" className="button" aria-disabled={!possible} onClick={() => possible && act()}>{name}</button>
  );
}
