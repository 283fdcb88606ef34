import { useId } from 'react';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import type { BoundaryFile, FileShape } from './boundary-file';

interface ShapeChoiceProps {
  readonly file: BoundaryFile;
  readonly chosen: FileShape | null;
  choose(shape: FileShape): void;
}

/** Which of a file’s areas is meant, by name. */
export function ShapeChoice({ file, chosen, choose }: ShapeChoiceProps) {
  const { shapes: words } = useWords(boundaryWords);
  const field = useId();
  const nameOf = ({ name, number, rows }: FileShape): string =>
    (number === null ? words.corners(rows.length) : name ? `${name} (${number})` : words.numbered(number));
  return (
    <div className="choice boundary-choice">
      <label htmlFor={field}>{words.title} {words.hint}</label>
      <select
        id={field} value={chosen ? file.shapes.indexOf(chosen) : ''}
        onChange={(event) => {
          const shape = file.shapes[Number(event.target.value)];
          if (event.target.value !== '' && shape) choose(shape);
        }}
      >
        <option value="">—</option>
        {file.shapes.map((shape, index) => <option key={index} value={index}>{nameOf(shape)}</option>)}
      </select>
    </div>
  );
}
