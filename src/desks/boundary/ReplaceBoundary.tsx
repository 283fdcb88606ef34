import { useMemo, useReducer, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { validate, hasErrors } from '../../geo/boundary/validate';
import { useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { useSessionState } from '../../session/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { boundaryOfPlace } from './candidates';
import { Comparison } from './Comparison';
import { CurrentBoundary } from './CurrentBoundary';
import { Findings } from './Findings';
import { NewBoundary } from './NewBoundary';
import { Outcome } from './Outcome';
import { RecordForm } from './RecordForm';
import { surroundingsOf } from './surroundings';
import { useBoundaryFile } from './useBoundaryFile';
import { useDrawing } from './useDrawing';
import { useOverlay } from './useOverlay';
import { noWork, workReducer } from './work';

/** One place: its present boundary, a new one, what is found of it, how the two compare, and what becomes of it. */
export function ReplaceBoundary({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const words = useWords(boundaryWords);
  const text = useText();
  const replacement = useSessionState(({ replacements }) => replacements.find((candidate) => candidate.place === place.id) ?? null);
  const [work, dispatch] = useReducer(workReducer, noWork);
  const file = useBoundaryFile((boundary) => dispatch({ type: 'set', draft: { boundary, origin: 'file' } }));
  const surroundings = useMemo(() => surroundingsOf(lookups, place), [lookups, place]);
  const { draft } = work;
  const validation = useMemo(() => (draft ? validate(draft.boundary, surroundings) : null), [draft, surroundings]);
  const drawing = useDrawing({
    draft: draft?.boundary ?? null,
    mended: validation?.boundary ?? null,
    change: (boundary) => dispatch({ type: 'set', draft: { boundary, origin: 'drawing' } }),
  });
  const [looked, setLooked] = useState<{ readonly of: typeof validation; readonly index: number | null }>({ of: null, index: null });
  // An index means nothing among other findings.
  const shown = looked.of === validation ? looked.index : null;
  // What the catalogue has, whether or not something is in use in its place.
  const original = replacement?.instead ?? place;
  const before = boundaryOfPlace(original);
  const sound = validation && !hasErrors(validation.findings) ? validation.boundary : null;
  const inUse = replacement !== null && sound !== null && JSON.stringify(replacement.geometry) === JSON.stringify(sound);
  useOverlay({ before, after: drawing.active ? null : (validation?.boundary ?? null), sound: sound !== null, findings: validation?.findings ?? [], shown });
  return (
    <>
      <div className="boundary-place">
        <h2><ViewLink to={{ page: { type: 'place', id: place.id } }}>{text(place.name)}</ViewLink></h2>
        <ViewLink to={{ page: { type: 'desk', id: 'boundary' } }}>{words.otherPlace}</ViewLink>
      </div>
      <CurrentBoundary original={original} replacement={replacement} />
      <NewBoundary before={before} place={place} work={work} dispatch={dispatch} file={file} drawing={drawing} validation={validation} />
      {validation && <Findings place={place} validation={validation} shown={shown} show={(index) => setLooked({ of: validation, index })} />}
      {sound && <Comparison place={place} before={before} after={sound} findings={validation?.findings ?? []} />}
      {draft && validation && <RecordForm key={place.id} place={place} boundary={sound} origin={draft.origin} fileName={file.file?.intake.name ?? ''} original={original} inUse={inUse} />}
      <Outcome place={place} replacement={replacement} />
    </>
  );
}
