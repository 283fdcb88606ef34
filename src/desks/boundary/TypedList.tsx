import { useId, useState } from 'react';
import type { Boundary } from '../../geo/boundary/boundary';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { readVertexText, vertexText, type VertexProblem } from './vertex-text';

interface TypedListProps {
  /** What the list begins with: the draft, else the present boundary. */
  readonly written: Boundary | null;
  take(boundary: Boundary): void;
}

/** The boundary as a list of coordinates, to be read, typed over or pasted: the way without a pointer. */
export function TypedList({ written, take }: TypedListProps) {
  const { typed: words, source } = useWords(boundaryWords);
  const [open, setOpen] = useState(false);
  // Null follows the boundary.
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<VertexProblem | null>(null);
  const field = useId();
  const fault = useId();
  const read = (): void => {
    const result = readVertexText(typed ?? (written ? vertexText(written) : ''));
    if ('problem' in result) {
      setProblem(result.problem);
      return;
    }
    setProblem(null);
    setTyped(null);
    take(result.boundary);
  };
  return (
    <details className="boundary-typed" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{source.type}</summary>
      {open && (
        <>
          <label htmlFor={field}>{words.title}</label>
          <textarea
            id={field} rows={10} spellCheck={false} autoCapitalize="off" autoComplete="off"
            aria-invalid={problem !== null} aria-describedby={fault}
            value={typed ?? (written ? vertexText(written) : '')}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id={fault} className={problem ? 'boundary-fault' : 'fact-note'} role={problem ? 'alert' : undefined}>
            {problem ? words.problems[problem.code](problem.line, problem.found) : words.hint}
          </p>
          <button type="button" className="button" onClick={read}>{words.use}</button>
        </>
      )}
    </details>
  );
}
