import { useWords } from '../../../i18n/context';
import { drawingWords } from '../../../i18n/desks/drawing';
import './drawing.css';

interface DrawingBarProps {
  /** There is a shape whose corners are moved; else one is being drawn. */
  readonly editing: boolean;
  readonly steps: { readonly undo: boolean; readonly redo: boolean };
  undo(): void;
  redo(): void;
}

/** What a press on the map does at present, and the corners taken back, for fingers that have no keys. */
export function DrawingBar({ editing, steps, undo, redo }: DrawingBarProps) {
  const words = useWords(drawingWords);
  return (
    <div className="drawing-bar" role="group" aria-label={words.title}>
      <p>{editing ? words.editing : words.drawing}</p>
      {!editing && (
        <div>
          <button type="button" className="link-button" disabled={!steps.undo} onClick={undo}>{words.undoCorner}</button>
          <button type="button" className="link-button" disabled={!steps.redo} onClick={redo}>{words.redoCorner}</button>
        </div>
      )}
    </div>
  );
}
