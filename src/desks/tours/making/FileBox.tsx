import { useId, useState, type DragEvent } from 'react';
import type { Tour } from '../../../catalogue/schema/tours';
import { useWords } from '../../../i18n/context';
import { toursMakingWords } from '../../../i18n/desks/tours-making';
import { saveFile } from '../../../ui/save-file';
import { fileOfTour } from '../tour-file';
import { problemSentence } from './problem-sentence';
import { largestBytes, readTourFile, type FileProblem } from './read-tour-file';

interface FileBoxProps {
  readonly tour: Tour;
  readonly unsaved: boolean;
  saved(): void;
  load(tour: Tour): void;
}

type State =
  | { readonly is: 'nothing' }
  | { readonly is: 'saved' | 'loaded' | 'unreadable'; readonly name: string }
  | { readonly is: 'faulty'; readonly name: string; readonly problems: readonly FileProblem[] };

/** The tour as a file, both ways. A file that cannot be used changes nothing. */
export function FileBox({ tour, unsaved, saved, load }: FileBoxProps) {
  const words = useWords(toursMakingWords);
  const [state, setState] = useState<State>({ is: 'nothing' });
  const [over, setOver] = useState(false);
  const id = useId();
  const save = (): void => {
    const file = fileOfTour(tour);
    saveFile(file);
    saved();
    setState({ is: 'saved', name: file.name });
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const { name } = file;
    try {
      const reading = file.size > largestBytes ? { problems: [{ what: 'too-large', path: [] } as const] } : readTourFile(await file.text());
      if ('tour' in reading) {
        load(reading.tour);
        setState({ is: 'loaded', name });
      } else setState({ is: 'faulty', name, problems: reading.problems });
    } catch (error) {
      console.warn('tours:', error);
      setState({ is: 'unreadable', name });
    }
  };
  return (
    <div
      className="tour-file" data-over={over || undefined}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <div className="tour-actions">
        <button type="button" className="button tour-primary" onClick={save}>{words.save}</button>
        <input
          id={id} className="visually-hidden" type="file" accept=".json,application/json"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            // So that the same file, put right, can be chosen again.
            event.target.value = '';
          }}
        />
        <span className="faint">{words.drop}</span>
        <label htmlFor={id} className="button">{words.load}</label>
      </div>
      <p role="status" className="fact-note">
        {state.is === 'saved' && !unsaved && words.saved(state.name)}
        {state.is === 'loaded' && words.loaded(state.name)}
        {unsaved && state.is !== 'loaded' && words.unsaved}
      </p>
      {state.is === 'unreadable' && <p className="notice" role="alert">{words.unreadable}</p>}
      {state.is === 'faulty' && (
        <div className="notice" role="alert">
          <p>{words.faulty(state.name)}</p>
          <ul className="tour-faults">{state.problems.map((problem, index) => <li key={index}>{problemSentence(problem, words)}</li>)}</ul>
          <p>{words.kept}</p>
        </div>
      )}
    </div>
  );
}
