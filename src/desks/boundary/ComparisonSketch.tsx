import { useId } from 'react';
import type { Boundary } from '../../geo/boundary/boundary';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { sketchFrame, sketchPath, sketchSide } from './sketch-paths';

interface ComparisonSketchProps {
  readonly before: Boundary | null;
  readonly after: Boundary;
  readonly problems: readonly Boundary[];
}

/** Old and new laid over each other, small: also where there is no moving map. */
export function ComparisonSketch({ before, after, problems }: ComparisonSketchProps) {
  const { comparison: words } = useWords(boundaryWords);
  const title = useId();
  const frame = sketchFrame(before ? [before, after] : [after]);
  if (!frame) return null;
  return (
    <figure className="boundary-sketch">
      <svg viewBox={`0 0 ${sketchSide} ${sketchSide}`} role="img" aria-labelledby={title}>
        <title id={title}>{words.sketch}</title>
        {before && <path className="boundary-before" fillRule="evenodd" d={sketchPath(before, frame)} />}
        <path className="boundary-after" fillRule="evenodd" d={sketchPath(after, frame)} />
        {problems.map((problem, index) => <path key={index} className="boundary-problem" fillRule="evenodd" d={sketchPath(problem, frame)} />)}
      </svg>
      <figcaption>
        {before && <Key name={words.before} part="before" />}
        <Key name={words.after} part="after" />
        {problems.length > 0 && <Key name={words.problem} part="problem" />}
      </figcaption>
    </figure>
  );
}

function Key({ name, part }: { readonly name: string; readonly part: 'before' | 'after' | 'problem' }) {
  return (
    <span>
      <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true"><path className={`boundary-${part}`} d="M2 2H22V12H2Z" /></svg>
      {name}
    </span>
  );
}
