import { useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { layerSource } from '../../catalogue/layer-source';
import { layerSourceText } from '../../catalogue/layer-source-text';
import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { Section } from '../../parts/Section';
import { useSession, useSessionState } from '../../session/context';
import { canRedo, canUndo, noteDownloaded, redoReplacement, takeBack, undoReplacement } from '../../session/replacements';
import type { Replacement } from '../../session/session';
import { saveFile } from '../../ui/save-file';
import { useLookups } from '../../view/context';
import { Step } from './NewBoundary';

interface OutcomeProps {
  readonly place: Place;
  readonly replacement: Replacement | null;
}

/** What is in use for the session, the steps back, and the layer’s file to commit. */
export function Outcome({ place, replacement }: OutcomeProps) {
  const session = useSession();
  const history = useSessionState((state) => state.history);
  const { outcome: words } = useWords(boundaryWords);
  if (!replacement && !canUndo(history) && !canRedo(history)) return null;
  return (
    <Section title={words.title}>
      {replacement && <p role="status">{words.inUse}</p>}
      <div className="boundary-actions" role="group" aria-label={words.title}>
        <Step name={words.undo} possible={canUndo(history)} act={() => session.setState(undoReplacement)} />
        <Step name={words.redo} possible={canRedo(history)} act={() => session.setState(redoReplacement)} />
        {replacement && <Step name={words.takeBack} possible act={() => session.setState((state) => takeBack(state, place.id))} />}
      </div>
      {replacement && <Download place={place} replacement={replacement} />}
    </Section>
  );
}

function Download({ place, replacement }: { readonly place: Place; readonly replacement: Replacement }) {
  const { catalogue } = useLookups();
  const session = useSession();
  const { outcome: words } = useWords(boundaryWords);
  const downloaded = useSessionState((state) => state.downloaded.includes(replacement));
  const [failed, setFailed] = useState(false);
  const name = `${place.layer}.geojson`;
  // The catalogue with the boundary in it comes a moment after it was put in use.
  const ready = place.geometry === replacement.geometry;
  const save = (): void => {
    const source = layerSource(catalogue, place.layer);
    setFailed(!source);
    if (!source) return;
    saveFile({ name, type: 'application/geo+json', content: layerSourceText(source) });
    const ofLayer = new Set(source.features.map(({ id }) => id));
    session.setState((state) => noteDownloaded(state, state.replacements.filter((candidate) => ofLayer.has(candidate.place))));
  };
  return (
    <div className="boundary-download">
      <button type="button" className="button boundary-primary" aria-disabled={!ready} onClick={() => ready && save()}>{words.download(name)}</button>
      <p className="fact-note">{words.next(`data/layers/${name}`)}</p>
      <p role="status">{downloaded && words.downloaded(name)}</p>
      {failed && <p role="alert">{words.failed}</p>}
    </div>
  );
}
