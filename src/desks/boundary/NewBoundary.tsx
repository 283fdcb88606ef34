import type { Dispatch } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { Boundary } from '../../geo/boundary/boundary';
import type { Validation } from '../../geo/boundary/validate';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { Section } from '../../parts/Section';
import { useSessionState } from '../../session/context';
import { FileChoice } from './FileChoice';
import { ShapeChoice } from './ShapeChoice';
import { SystemChoice } from './SystemChoice';
import { TypedList } from './TypedList';
import { cornersOf, mostCorners, type DrawingControl } from './useDrawing';
import type { useBoundaryFile } from './useBoundaryFile';
import type { Work, WorkAction } from './work';

interface NewBoundaryProps {
  readonly place: Place;
  readonly before: Boundary | null;
  readonly work: Work;
  readonly dispatch: Dispatch<WorkAction>;
  readonly file: ReturnType<typeof useBoundaryFile>;
  readonly drawing: DrawingControl;
  readonly validation: Validation | null;
}

/** The ways to a new boundary: a file, the map, a list of coordinates; and the steps back. */
export function NewBoundary({ place, before, work, dispatch, file, drawing, validation }: NewBoundaryProps) {
  const words = useWords(boundaryWords);
  const written = validation?.boundary ?? work.draft?.boundary ?? before;
  return (
    <Section title={words.source.title}>
      <FileChoice file={file} />
      {file.file && file.file.shapes.length > 1 && <ShapeChoice file={file.file} chosen={file.shape} choose={file.chooseShape} />}
      {file.file && file.shape && <SystemChoice key={file.file.intake.name} file={file.file} shape={file.shape} place={place} chosen={file.system} choose={file.chooseSystem} />}
      <DrawingButtons before={before} draft={work.draft ? (validation?.boundary ?? null) : null} drawing={drawing} edit={(boundary) => dispatch({ type: 'set', draft: boundary && { boundary, origin: 'drawing' } })} />
      <TypedList written={written} take={(boundary) => dispatch({ type: 'set', draft: { boundary, origin: 'typing' } })} />
      {(work.past.length > 0 || work.future.length > 0) && (
        <div className="boundary-actions" role="group" aria-label={words.steps.title}>
          <Step name={words.steps.undo} possible={work.past.length > 0} act={() => dispatch({ type: 'undo' })} />
          <Step name={words.steps.redo} possible={work.future.length > 0} act={() => dispatch({ type: 'redo' })} />
          <Step name={words.steps.discard} possible={work.draft !== null} act={() => dispatch({ type: 'set', draft: null })} />
        </div>
      )}
    </Section>
  );
}

interface DrawingButtonsProps {
  readonly before: Boundary | null;
  readonly draft: Boundary | null;
  readonly drawing: DrawingControl;
  edit(boundary: Boundary | null): void;
}

function DrawingButtons({ before, draft, drawing, edit }: DrawingButtonsProps) {
  const { source: words } = useWords(boundaryWords);
  const drawable = useSessionState((state) => state.drawable);
  const corners = draft ? cornersOf(draft) : 0;
  if (!drawable) return <p className="fact-note">{words.noMap}</p>;
  if (drawing.active) {
    return (
      <div className="boundary-actions">
        <button type="button" className="button" onClick={drawing.stop}>{words.stopDrawing}</button>
        {draft && <button type="button" className="button" onClick={() => edit(null)}>{words.drawAnew}</button>}
      </div>
    );
  }
  const begin = (boundary: Boundary | null): void => {
    edit(boundary);
    drawing.start();
  };
  return (
    <div className="boundary-actions">
      {draft && corners <= mostCorners && <button type="button" className="button" onClick={drawing.start}>{words.editDraft}</button>}
      {!draft && before && <button type="button" className="button" onClick={() => begin(before)}>{words.editCurrent}</button>}
      <button type="button" className="button" onClick={() => begin(null)}>{words.draw}</button>
      {corners > mostCorners && <p className="fact-note">{words.tooManyCorners(corners)}</p>}
    </div>
  );
}

/** Stays focusable when there is nothing to do, so that pressing it repeatedly does not lose the keyboard’s place. */
export function Step({ name, possible, act }: { readonly name: string; readonly possible: boolean; act(): void }) {
  return <button type="button" className="button" aria-disabled={!possible} onClick={() => possible && act()}>{name}</button>;
}
